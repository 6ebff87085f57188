package org.vestibule.store;

import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.ProgressLog;
import org.vestibule.enrollment.Stage;

import java.util.Optional;
import java.util.function.Function;

/** Progress in the enrollments' rows; it outlives the person's data. */
final class DurableProgress implements ProgressLog {
    private final HealingStore store;

    DurableProgress(HealingStore store) {
        this.store = store;
    }

    @Override
    public Optional<Stage> stage(EnrollmentId id) {
        return row(id).map(EnrollmentRow::stage);
    }

    @Override
    public Optional<String> taskId(EnrollmentId id) {
        return row(id).flatMap(EnrollmentRow::taskId);
    }

    /** Writes only what is new. */
    @Override
    public void remember(EnrollmentId id, Stage stage) {
        if (row(id).filter(row -> row.stage() != stage).isEmpty()) return;
        Function<Transaction, EnrollmentId> change =
                transaction -> {
                    var rows = transaction.rows().enrollments();
                    rows.intact(id.value()).ifPresent(row -> rows.update(row.at(stage)));
                    return id;
                };
        store.use(session -> session.commit(change));
    }

    private Optional<EnrollmentRow> row(EnrollmentId id) {
        return store.use(session -> session.read(rows -> rows.enrollments().intact(id.value())));
    }
}
