package org.vestibule.enrollment;

import java.util.function.Consumer;

/** Whether the portal can be reached, for those who wait in front of a screen. */
public interface Connection {
    /** Tells the listener now and at every change, on any thread, until the watch is closed. */
    Watch watch(Consumer<State> listener);

    /** Ends the watching; closing twice is fine. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** What is known of the way to the portal. */
    enum State {
        /** Nobody has asked yet. */
        UNKNOWN,
        /** It answered the last time. */
        UP,
        /** It does not answer, or not to this kiosk. What is kept goes out by itself later. */
        DOWN
    }
}
