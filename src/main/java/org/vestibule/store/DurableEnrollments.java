package org.vestibule.store;

import org.vestibule.audit.AuditEvent;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.Enrollments;
import org.vestibule.enrollment.Pending.Lookup.Found;
import org.vestibule.enrollment.Submission;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps enrollments so that what a patient saw as done is there after any crash. */
final class DurableEnrollments implements Enrollments {
    private final HealingStore store;
    private final InstantSource clock;
    private final Runnable onAdded;

    DurableEnrollments(HealingStore store, InstantSource clock, Runnable onAdded) {
        this.store = store;
        this.clock = clock;
        this.onAdded = onAdded;
    }

    /** What the transaction did. */
    private record Kept(boolean isNew, Optional<ActivationCode> code) {}

    @Override
    public Submission submit(Enrollment enrollment) {
        try {
            store.admit();
            var kept = store.use(session -> keep(session, enrollment));
            if (kept.isNew()) onAdded.run();
            return new Submission.Saved(enrollment.id(), kept.code());
        } catch (StoreUnavailable e) {
            return new Submission.NotSaved(e.trouble().reason());
        }
    }

    private Kept keep(StoreSession session, Enrollment enrollment) {
        var key = session.keys().take(1).getFirst();
        // When the commit fails the key stays: whether its row reached the disk is not known. The
        // checkup of the next session frees it if not.
        var kept = session.commit(transaction -> keep(session, transaction, enrollment, key));
        if (!kept.isNew()) session.keys().giveBack(key);
        return kept;
    }

    private Kept keep(
            StoreSession session,
            Transaction transaction,
            Enrollment enrollment,
            RecordKeys.Fresh key) {
        var rows = transaction.rows();
        var id = enrollment.id().value();
        var pool = new Handout(session, rows, clock);
        if (!(rows.enrollments().find(id) instanceof EnrollmentRows.Found.Absent)) {
            return new Kept(false, pool.given(id));
        }
        var code = needsCode(enrollment) ? pool.take(id) : Optional.<ActivationCode>empty();
        var plain = RecordBytes.of(new Found(enrollment, code.map(ActivationCode::id)));
        var secret = session.vault().seal(key, RecordKind.ENROLLMENT, id, plain);
        rows.enrollments().add(EnrollmentRow.fresh(id, secret));
        // Whatever the clock says now or later: it is due.
        rows.outbox().add(id, Instant.EPOCH);
        rows.record(event(enrollment), id);
        transaction.onceWritten(
                () -> session.keys().committed(key.slot(), RecordKind.ENROLLMENT, id));
        return new Kept(true, code);
    }

    private static boolean needsCode(Enrollment enrollment) {
        return !enrollment.isDeclined() && enrollment.kind() != EnrollmentKind.HELP;
    }

    private static AuditEvent event(Enrollment enrollment) {
        return enrollment.isDeclined()
                ? AuditEvent.ENROLLMENT_DECLINED
                : AuditEvent.ENROLLMENT_SAVED;
    }
}
