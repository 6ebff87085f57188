package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.Draft;
import org.vestibule.enrollment.Enrollments;
import org.vestibule.enrollment.Submission;
import org.vestibule.ui.Tasks;

import java.time.InstantSource;
import java.util.function.Consumer;

/** Hands a draft to the store, away from the screens' thread. */
public final class Submitter {
    private final Session session;
    private final Enrollments enrollments;
    private final Tasks tasks;
    private final InstantSource now;

    public Submitter(Session session, Enrollments enrollments, Tasks tasks, InstantSource now) {
        this.session = session;
        this.enrollments = enrollments;
        this.tasks = tasks;
        this.now = now;
    }

    /**
     * The same session always submits under the same id, so that two tries are one enrollment.
     *
     * @param then gets the answer, unless the person has left meanwhile
     */
    public void submit(Draft draft, Consumer<Submission> then) {
        var id = session.enrollmentId();
        tasks.run(
                () -> enrollments.submit(draft.toEnrollment(id, now.instant())),
                answer -> {
                    if (id.equals(session.enrollmentId())) then.accept(answer);
                },
                failure -> {
                    if (id.equals(session.enrollmentId())) session.broke(failure);
                });
    }
}
