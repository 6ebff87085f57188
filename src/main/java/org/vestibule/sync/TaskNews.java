package org.vestibule.sync;

import org.vestibule.enrollment.Stage;

import java.util.Optional;

/** What a look at a Task brought. */
public sealed interface TaskNews {
    /** Nothing since the last look. */
    record Unchanged() implements TaskNews {}

    /**
     * @param etag to be handed back at the next look
     */
    record Changed(Stage stage, Optional<String> etag) implements TaskNews {}
}
