package org.vestibule.store;

import org.vestibule.audit.AuditEvent;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.Enrollments;
import org.vestibule.enrollment.Pending.Lookup.Found;
import org.vestibule.enrollment.Submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps enrollments so that what a patient saw as done is there after any crash. */
final class DurableEnrollments implements Enrollments {
    private final HealingStore store;
    private final StoreSettings settings;
    private final Runnable onAdded;

    DurableEnrollments(HealingStore store, StoreSettings settings, Runnable onAdded) {
        this.store = store;
        this.settings = settings;
        this.onAdded = onAdded;
    }

    /** What the transaction did. */
    private record Kept(boolean isNew, Optional<ActivationCode> code, Optional<String> ticket) {}

    @Override
    public Submission submit(Enrollment enrollment) {
        try {
            store.admit();
            var kept = store.use(session -> keep(session, enrollment));
            if (kept.isNew()) onAdded.run();
            return new Submission.Saved(enrollment.id(), kept.code(), kept.ticket());
        } catch (StoreUnavailable e) {
            return new Submission.NotSaved(e.trouble().reason());
        }
    }

    private Kept keep(StoreSession session, Enrollment enrollment) {
        var id = enrollment.id().value();
        var key = session.keys().create(RecordKind.ENROLLMENT, id);
        session.keys().sync();
        // When the commit fails the key stays: whether its row reached the disk is not known. The
        // checkup of the next session frees it if not.
        var kept = session.commit(transaction -> keep(session, transaction, enrollment, key));
        if (!kept.isNew()) session.keys().shred(List.of(key.slot()));
        return kept;
    }

    private Kept keep(
            StoreSession session,
            Transaction transaction,
            Enrollment enrollment,
            RecordKeys.Fresh key) {
        var rows = transaction.rows();
        var id = enrollment.id().value();
        var pool = new Handout(session, rows, settings.clock());
        if (!(rows.enrollments().find(id) instanceof EnrollmentRows.Found.Absent)) {
            return new Kept(false, pool.given(id), ticketOf(session, rows, id));
        }
        var kept =
                isToBeFinished(enrollment)
                        ? new Kept(true, pool.take(id), Optional.of(nextTicket(rows)))
                        : new Kept(true, Optional.empty(), Optional.empty());
        var found = new Found(enrollment, kept.code().map(ActivationCode::id), kept.ticket());
        var plain = RecordBytes.of(found);
        var secret = session.vault().seal(key, RecordKind.ENROLLMENT, id, plain);
        rows.enrollments().add(EnrollmentRow.fresh(id, secret));
        // Whatever the clock says now or later: it is due.
        rows.outbox().add(id, Instant.EPOCH);
        rows.record(event(enrollment), id);
        transaction.afterSync(() -> session.keys().mark(key.slot(), KeySlot.State.COMMITTED));
        return kept;
    }

    private String nextTicket(Rows rows) {
        return rows.tickets().next(settings.tickets(), settings.clock().instant());
    }

    /** The ticket that was given with an enrollment, as long as it is not shredded. */
    private static Optional<String> ticketOf(StoreSession session, Rows rows, UUID id) {
        return rows.enrollments()
                .intact(id)
                .flatMap(EnrollmentRow::secret)
                .flatMap(secret -> session.vault().open(secret, RecordKind.ENROLLMENT, id))
                .map(RecordBytes::enrollment)
                .flatMap(Found::ticket);
    }

    /** Whether it takes a code and a ticket. */
    private static boolean isToBeFinished(Enrollment enrollment) {
        return !enrollment.isDeclined() && enrollment.kind() != EnrollmentKind.HELP;
    }

    private static AuditEvent event(Enrollment enrollment) {
        return enrollment.isDeclined()
                ? AuditEvent.ENROLLMENT_DECLINED
                : AuditEvent.ENROLLMENT_SAVED;
    }
}
