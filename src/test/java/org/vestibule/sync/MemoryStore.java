package org.vestibule.sync;

import org.vestibule.audit.AuditEvent;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.CodePool;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Pending;
import org.vestibule.enrollment.ProgressLog;
import org.vestibule.enrollment.Stage;
import org.vestibule.outbox.Outbox;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.outbox.Receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Every port of sync, in memory. */
final class MemoryStore implements Outbox, Pending, ProgressLog, CodePool {
    final Map<UUID, Receipt> receipts = new HashMap<>();
    final List<ActivationCode> codes = new CopyOnWriteArrayList<>();
    final List<String> audit = new CopyOnWriteArrayList<>();
    final AtomicInteger lists = new AtomicInteger(); // how often the queue was read
    volatile Optional<String> codeId = Optional.of("code-17");
    private final Map<UUID, Enrollment> enrollments = new HashMap<>();
    private final Map<UUID, OutboxItem> items = new LinkedHashMap<>();
    private final Map<UUID, Stage> stages = new HashMap<>();
    private Runnable added = () -> {};
    private volatile boolean broken;
    private volatile boolean unreadable;

    SyncPorts ports() {
        return new SyncPorts(this, this, this, this, this::record);
    }

    private void record(AuditEvent event, String actor, String subject) {
        audit.add(event + " " + actor + " " + subject);
    }

    void add(Enrollment enrollment, Instant due) {
        var id = enrollment.id().value();
        synchronized (this) {
            enrollments.put(id, enrollment);
            items.put(id, new OutboxItem(id, State.WAITING, 0, due, Optional.empty()));
        }
        added.run();
    }

    /** From now on nothing can be written. */
    void setUnreadable() {
        unreadable = true;
    }

    void setBroken(boolean broken) {
        this.broken = broken;
    }

    synchronized void loseRecord(EnrollmentId id) {
        enrollments.remove(id.value());
    }

    synchronized OutboxItem item(EnrollmentId id) {
        return Objects.requireNonNull(items.get(id.value()));
    }

    synchronized long count(State state) {
        return items.values().stream().filter(item -> item.state() == state).count();
    }

    @Override
    public synchronized List<OutboxItem> due(Instant now, int limit) {
        return waiting().stream().filter(it -> !it.due().isAfter(now)).limit(limit).toList();
    }

    @Override
    public synchronized Optional<Instant> nextDue() {
        return waiting().stream().map(OutboxItem::due).min(Comparator.naturalOrder());
    }

    private List<OutboxItem> waiting() {
        return items.values().stream().filter(it -> it.state() == State.WAITING).toList();
    }

    @Override
    public synchronized void delivered(UUID id, Receipt receipt) {
        change(id, State.DELIVERED, Instant.MAX, Optional.empty());
        receipts.put(id, receipt);
    }

    @Override
    public synchronized void retryAt(UUID id, Instant due, String reason) {
        change(id, State.WAITING, due, Optional.of(reason));
    }

    @Override
    public synchronized void park(UUID id, String reason) {
        change(id, State.PARKED, Instant.MAX, Optional.of(reason));
    }

    @Override
    public synchronized void release(UUID id) {
        items.computeIfPresent(
                id,
                (_, it) ->
                        it.state() == State.PARKED
                                ? new OutboxItem(
                                        id,
                                        State.WAITING,
                                        it.attempts(),
                                        Instant.EPOCH,
                                        it.reason())
                                : it);
    }

    private void change(UUID id, State state, Instant due, Optional<String> reason) {
        if (broken) throw new IllegalStateException("disk full");
        items.computeIfPresent(
                id, (_, it) -> new OutboxItem(id, state, it.attempts() + 1, due, reason));
    }

    @Override
    public synchronized List<OutboxItem> list(int limit) {
        lists.incrementAndGet();
        if (unreadable) throw new IllegalStateException("not to be read");
        var list = new ArrayList<>(items.values());
        list.removeIf(it -> it.state() == State.DELIVERED);
        return list;
    }

    @Override
    public void onAdded(Runnable listener) {
        added = listener;
    }

    @Override
    public synchronized Lookup find(EnrollmentId id) {
        if (receipts.containsKey(id.value())) return new Lookup.Shredded();
        var enrollment = enrollments.get(id.value());
        return enrollment == null ? new Lookup.Unreadable() : new Lookup.Found(enrollment, codeId);
    }

    @Override
    public synchronized Optional<Stage> stage(EnrollmentId id) {
        return Optional.ofNullable(stages.get(id.value()));
    }

    @Override
    public synchronized Optional<String> taskId(EnrollmentId id) {
        return Optional.ofNullable(receipts.get(id.value())).map(Receipt::taskId);
    }

    @Override
    public synchronized void remember(EnrollmentId id, Stage stage) {
        stages.put(id.value(), stage);
    }

    @Override
    public int available(Instant until) {
        return (int) codes.stream().filter(code -> code.expires().isAfter(until)).count();
    }

    @Override
    public void add(List<ActivationCode> more) {
        codes.addAll(more);
    }
}
