package org.vestibule.store;

import org.vestibule.audit.AuditEvent;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.store.EnrollmentRows.Found;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Looks a store through when it is opened: sends again what it can rebuild, sets aside what it
 * cannot, overwrites the keys that a crash left behind, and drops nothing. Which keys are needed is
 * decided by the rows alone.
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
     * @param unreadable enrollments whose row fits, but whose record does not open
     * @param items of the outbox whose row does not fit its seal
     * @param unqueued enrollments that lack their item
     * @param auditHead does not fit its seal
     * @param lost keys whose row is gone although it was committed
     */
    private record Findings(
            List<UUID> enrollments,
            List<UUID> unreadable,
            List<UUID> items,
            List<UUID> unqueued,
            boolean auditHead,
            List<KeySlot> lost) {
        /** Whether rows are gone, or are as they were before their key was overwritten. */
        boolean fellBack() {
            return !lost.isEmpty() || !unreadable.isEmpty();
        }

        boolean isEmpty() {
            return enrollments.isEmpty()
                    && unreadable.isEmpty()
                    && items.isEmpty()
                    && unqueued.isEmpty()
                    && !auditHead
                    && lost.isEmpty();
        }
    }

    void run() {
        var findings = session.read(this::look);
        if (!findings.isEmpty()) {
            session.commit(
                    transaction -> {
                        repair(findings, transaction);
                        return findings;
                    });
        }
        var referred = session.read(Rows::slots);
        session.keys().adopt(referred, session.read(rows -> unneeded(rows, referred)));
    }

    private Findings look(Rows rows) {
        return new Findings(
                rows.enrollments().damaged(),
                unreadable(rows),
                rows.outbox().damaged(),
                rows.enrollments().unqueued(),
                rows.audit().isHeadDamaged(),
                lost(rows));
    }

    private List<UUID> unreadable(Rows rows) {
        return rows.enrollments().kept().stream()
                .filter(row -> row.secret().filter(secret -> opens(secret, row.id())).isEmpty())
                .map(EnrollmentRow::id)
                .filter(id -> rows.outbox().find(id).filter(Quarantine::isIn).isEmpty())
                .toList();
    }

    private List<KeySlot> lost(Rows rows) {
        var referred = rows.slots();
        return session.keys().used().stream()
                .filter(slot -> slot.state() == KeySlot.State.COMMITTED)
                .filter(slot -> slot.kind().filter(RecordKind.ENROLLMENT::equals).isPresent())
                .filter(slot -> !referred.contains(slot.number()))
                .filter(slot -> rows.enrollments().find(slot.owner()) instanceof Found.Absent)
                .filter(slot -> session.keys().key(slot.number()).isPresent())
                .toList();
    }

    /** As long as a row is damaged, any key that nobody refers to may be its own. */
    private List<Integer> unneeded(Rows rows, Set<Integer> referred) {
        var isWhole = rows.enrollments().damaged().isEmpty();
        return session.keys().used().stream()
                .filter(slot -> !referred.contains(slot.number()))
                .filter(
                        slot ->
                                switch (slot.state()) {
                                    case PREPARED -> isWhole;
                                    case COMMITTED -> isOver(slot, rows);
                                    case LOST, FREE -> false;
                                })
                .map(KeySlot::number)
                .toList();
    }

    /** Whether the record was delivered or deleted and a crash came before its key went. */
    private static boolean isOver(KeySlot slot, Rows rows) {
        return slot.kind().filter(RecordKind.ENROLLMENT::equals).isPresent()
                && rows.enrollments().find(slot.owner()) instanceof Found.Intact;
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
        for (var id : findings.unreadable()) Quarantine.put(rows, id);
        if (findings.fellBack()) withdrawCodes(rows.codes());
        for (var slot : findings.lost()) {
            rows.record(AuditEvent.RECORD_QUARANTINED, slot.owner());
            transaction.onceWritten(() -> session.keys().lost(slot.number()));
        }
    }

    /**
     * A database that has lost its last state may take a code for free that somebody holds in their
     * hand. New ones come from the portal. Their keys are not touched here: another record may have
     * come to lie in the slot since.
     */
    private static void withdrawCodes(CodeRows codes) {
        for (var code : codes.unused()) codes.update(code.shredded());
    }

    /** What is sealed is still certain: it is sent (again), which the portal does not mind. */
    private void rebuildEnrollment(UUID id, Rows rows) {
        var secret = rows.enrollments().ciphertext(id).flatMap(bytes -> withItsKey(id, bytes));
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

    /** The slot may be what is damaged in the row. */
    private Optional<SealedRecord> withItsKey(UUID id, byte[] bytes) {
        return session.keys().used().stream()
                .map(slot -> new SealedRecord(slot.number(), bytes))
                .filter(secret -> opens(secret, id))
                .findFirst();
    }

    private boolean opens(SealedRecord secret, UUID id) {
        return session.vault().open(secret, RecordKind.ENROLLMENT, id).isPresent();
    }
}
