package org.vestibule.enrollment;

import java.util.function.Consumer;

/** Follows one enrollment to its end. */
public interface Progress {
    /**
     * Tells the listener the stage as known now and at every change, on a thread of sync's own.
     * While anybody watches, the portal is asked every {@code Timings.poll}.
     */
    Watch watch(EnrollmentId id, Consumer<Stage> listener);

    /** Ends the watching; closing twice is fine. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
