package org.vestibule.ui;

import java.time.Duration;

/** Runs something later, on the thread of the screens. Tests move its time by hand. */
@FunctionalInterface
public interface Scheduler {
    /** Runs {@code action} once, {@code delay} from now, unless it is canceled before. */
    Cancellable after(Duration delay, Runnable action);

    /** Something that has not happened yet. */
    @FunctionalInterface
    interface Cancellable {
        /** It will not happen any more; does nothing when it already has. */
        void cancel();
    }
}
