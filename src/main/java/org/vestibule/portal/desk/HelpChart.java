package org.vestibule.portal.desk;

import org.vestibule.portal.store.Call;
import org.vestibule.portal.store.Rows;

/** Keeps the Task of a call for help, in the same transaction. */
public interface HelpChart {
    void called(Rows rows, Call call);

    void moved(Rows rows, String taskId, Step step);

    /** What became of it. */
    enum Step {
        /** Somebody is on their way. */
        ON_THE_WAY,
        /** Somebody was there. */
        HELPED,
        /** Nobody waits any more. */
        WITHDRAWN
    }
}
