package org.vestibule.store;

import org.vestibule.audit.AuditEvent;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.OutboxItem.State;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Looks a store through when it is opened: frees the keys that a crash left behind, sends again
 * what it can rebuild, sets aside what it cannot, and drops nothing.
 */
final class Checkup {
    private final StoreSession session;
    private final InstantSource clock;

    Checkup(StoreSession session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * What is not as it should be.
     *
     * @param enrollments whose row does not fit its seal
     * @param items of the outbox whose row does not fit its seal
     * @param unqueued enrollments that lack their item
     * @param auditHead does not fit its seal
     * @param slots whose state has to change
     */
    private record Findings(
            List<UUID> enrollments,
            List<UUID> items,
            List<UUID> unqueued,
            boolean auditHead,
            Slots slots) {
        boolean isEmpty() {
            return enrollments.isEmpty()
                    && items.isEmpty()
                    && unqueued.isEmpty()
                    && !auditHead
                    && slots.doomed.isEmpty()
                    && slots.lost.isEmpty();
        }
    }

    /**
     * @param doomed nobody refers to them
     * @param lost their row is gone although it was committed
     */
    private record Slots(List<Integer> doomed, List<KeySlot> lost) {}

    void run() {
        var findings = session.read(this::look);
        if (findings.isEmpty()) return;
        session.commit(
                transaction -> {
                    repair(findings, transaction);
                    return findings;
                });
    }

    private Findings look(Rows rows) {
        return new Findings(
                rows.enrollments().damaged(),
                rows.outbox().damaged(),
                rows.enrollments().unqueued(),
                rows.audit().isHeadDamaged(),
                slots(rows));
    }

    private Slots slots(Rows rows) {
        var ofCodes = new HashSet<>(rows.codes().slots());
        var slots = new Slots(new ArrayList<>(), new ArrayList<>());
        for (var slot : session.keys().used()) {
            // A slot whose kind is not readable is kept: it may be the key of a damaged row.
            slot.kind().ifPresent(kind -> sort(slot, kind, rows, ofCodes, slots));
        }
        return slots;
    }

    private void sort(KeySlot slot, RecordKind kind, Rows rows, Set<Integer> ofCodes, Slots slots) {
        switch (kind) {
            case CODE -> {
                if (!ofCodes.contains(slot.number())) slots.doomed.add(slot.number());
            }
            case ENROLLMENT -> sort(slot, rows.enrollments().find(slot.owner()), slots);
        }
    }

    private void sort(KeySlot slot, EnrollmentRows.Found found, Slots slots) {
        switch (found) {
            case EnrollmentRows.Found.Intact(var row) -> {
                var isItsOwn =
                        row.secret().filter(secret -> secret.slot() == slot.number()).isPresent();
                if (!isItsOwn) slots.doomed.add(slot.number());
            }
            case EnrollmentRows.Found.Absent() -> {
                if (slot.state() == KeySlot.State.PREPARED) slots.doomed.add(slot.number());
                if (slot.state() == KeySlot.State.COMMITTED) slots.lost.add(slot);
            }
            case EnrollmentRows.Found.Damaged() -> {
                // Its key is needed to rebuild it.
            }
        }
    }

    private void repair(Findings findings, Transaction transaction) {
        var rows = transaction.rows();
        if (findings.auditHead()) {
            rows.audit().rebuildHead();
            rows.record(AuditEvent.RECORD_QUARANTINED, "audit-head");
        }
        for (var id : findings.enrollments()) rebuildEnrollment(id, rows);
        for (var id : findings.items()) rebuildItem(id, rows);
        for (var id : findings.unqueued()) rows.outbox().add(id, clock.instant());
        for (var slot : findings.slots().lost()) {
            rows.record(AuditEvent.RECORD_QUARANTINED, slot.owner());
            transaction.afterSync(() -> session.keys().mark(slot.number(), KeySlot.State.LOST));
        }
        transaction.afterSync(() -> session.keys().shred(findings.slots().doomed()));
    }

    /** What is sealed is still certain: it is sent (again), which the portal does not mind. */
    private void rebuildEnrollment(UUID id, Rows rows) {
        var secret =
                rows.enrollments()
                        .ciphertext(id)
                        .flatMap(bytes -> slotOf(id).map(slot -> new SealedRecord(slot, bytes)))
                        .filter(
                                s ->
                                        session.vault()
                                                .open(s, RecordKind.ENROLLMENT, id)
                                                .isPresent());
        if (secret.isPresent()) {
            rows.enrollments().update(EnrollmentRow.fresh(id, secret.get()));
            rows.record(AuditEvent.RECORD_QUARANTINED, id);
        } else {
            Quarantine.put(rows, id);
        }
    }

    private void rebuildItem(UUID id, Rows rows) {
        var row = rows.enrollments().intact(id);
        var state =
                row.filter(r -> r.secret().isPresent()).isPresent()
                        ? State.WAITING
                        : row.filter(r -> r.taskId().isPresent()).isPresent()
                                ? State.DELIVERED
                                : State.PARKED;
        var reason =
                state == State.PARKED ? Optional.of(Quarantine.REASON) : Optional.<String>empty();
        rows.outbox().update(new OutboxItem(id, state, 0, clock.instant(), reason));
        rows.record(AuditEvent.RECORD_QUARANTINED, id);
    }

    private Optional<Integer> slotOf(UUID id) {
        return session.keys().used().stream()
                .filter(slot -> slot.owner().equals(id))
                .map(KeySlot::number)
                .findFirst();
    }
}
