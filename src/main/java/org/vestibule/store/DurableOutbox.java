package org.vestibule.store;

import org.vestibule.audit.AuditEvent;
import org.vestibule.outbox.Outbox;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.outbox.Receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** The queue in the database; a delivered item's record cannot be opened by anybody any more. */
final class DurableOutbox implements Outbox {
    private final HealingStore store;
    private final AtomicReference<Runnable> listener = new AtomicReference<>(() -> {});

    DurableOutbox(HealingStore store) {
        this.store = store;
    }

    @Override
    public List<OutboxItem> due(Instant now, int limit) {
        return store.use(session -> session.read(rows -> rows.outbox().due(now, limit)));
    }

    @Override
    public Optional<Instant> nextDue() {
        return store.use(session -> session.read(rows -> rows.outbox().nextDue()));
    }

    @Override
    public List<OutboxItem> list(int limit) {
        return store.use(session -> session.read(rows -> rows.outbox().list(limit)));
    }

    /**
     * First the receipt, then the key: a crash between leaves a key without a row, which the next
     * start overwrites; the other way round it would leave a record that nobody can send.
     */
    @Override
    public void delivered(UUID id, Receipt receipt) {
        store.use(
                session ->
                        session.commit(
                                transaction -> {
                                    deliver(transaction, id, receipt);
                                    return id;
                                }));
    }

    @Override
    public void retryAt(UUID id, Instant due, String reason) {
        change(
                id,
                (rows, item) ->
                        rows.outbox()
                                .update(
                                        new OutboxItem(
                                                id,
                                                State.WAITING,
                                                item.attempts() + 1,
                                                due,
                                                Optional.of(reason))));
    }

    /** What is quarantined stays so, with the reason it has. */
    @Override
    public void park(UUID id, String reason) {
        change(
                id,
                (rows, item) -> {
                    if (Quarantine.isIn(item)) return;
                    rows.outbox()
                            .update(
                                    new OutboxItem(
                                            id,
                                            State.PARKED,
                                            item.attempts() + 1,
                                            item.due(),
                                            Optional.of(reason)));
                    rows.record(AuditEvent.ENROLLMENT_PARKED, id);
                });
    }

    /** Due as it was before. What is quarantined cannot be sent, however often it is tried. */
    @Override
    public void release(UUID id) {
        change(
                id,
                (rows, item) -> {
                    if (item.state() != State.PARKED || Quarantine.isIn(item)) return;
                    rows.outbox()
                            .update(
                                    new OutboxItem(
                                            id,
                                            State.WAITING,
                                            item.attempts(),
                                            item.due(),
                                            Optional.of("staff wants it to go again")));
                });
    }

    @Override
    public void onAdded(Runnable listener) {
        this.listener.set(listener);
    }

    void added() {
        listener.get().run();
    }

    private static void deliver(Transaction transaction, UUID id, Receipt receipt) {
        var rows = transaction.rows();
        var row = rows.enrollments().intact(id);
        if (row.isEmpty() || row.get().secret().isEmpty()) return;
        var doomed = new ArrayList<Integer>();
        doomed.add(row.get().secret().get().slot());
        rows.enrollments().update(row.get().delivered(receipt));
        for (var code : rows.codes().takenBy(id)) {
            code.secret().map(SealedRecord::slot).ifPresent(doomed::add);
            rows.codes().update(code.shredded());
        }
        var attempts = rows.outbox().find(id).map(OutboxItem::attempts).orElse(0) + 1;
        rows.outbox()
                .update(
                        new OutboxItem(
                                id, State.DELIVERED, attempts, receipt.at(), Optional.empty()));
        rows.record(AuditEvent.ENROLLMENT_DELIVERED, id);
        transaction.shredOnceWritten(doomed);
    }

    /** Changes an item that is not delivered yet. */
    private interface Change {
        void apply(Rows rows, OutboxItem item);
    }

    private void change(UUID id, Change change) {
        store.use(
                session ->
                        session.commit(
                                transaction -> {
                                    var rows = transaction.rows();
                                    rows.outbox()
                                            .find(id)
                                            .filter(item -> item.state() != State.DELIVERED)
                                            .ifPresent(item -> change.apply(rows, item));
                                    return id;
                                }));
    }
}
