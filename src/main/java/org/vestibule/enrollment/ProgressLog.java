package org.vestibule.enrollment;

import java.util.Optional;

/** What is remembered of an enrollment's progress across restarts. */
public interface ProgressLog {
    /** The stage last remembered; empty for an unknown id. */
    Optional<Stage> stage(EnrollmentId id);

    /** The portal's id of the Task, once delivered. */
    Optional<String> taskId(EnrollmentId id);

    void remember(EnrollmentId id, Stage stage);
}
