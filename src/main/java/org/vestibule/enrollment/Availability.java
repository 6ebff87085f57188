package org.vestibule.enrollment;

import java.util.function.Consumer;

/** Whether the kiosk can keep anything at all, for its screens. It comes back by itself. */
public interface Availability {
    /** Tells the listener now and at every change, on any thread, until the watch is closed. */
    Watch watch(Consumer<State> listener);

    /** Ends the watching; closing twice is fine. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** What the kiosk can do for a person. */
    enum State {
        /** What somebody says can be kept. */
        SERVING,
        /** Nothing can be kept: nobody is asked anything until that has passed. */
        RESTING
    }
}
