package org.vestibule.device.speech;

import java.util.function.Consumer;

/** Whether only one person hears what is said: names and dates are spoken to nobody else. */
public interface Headset extends AutoCloseable {
    /** As it was a moment ago; when in doubt false. Any thread. */
    boolean pluggedIn();

    /**
     * @param listener told of every change from now on, on any thread
     */
    void watch(Consumer<Boolean> listener);

    @Override
    void close();
}
