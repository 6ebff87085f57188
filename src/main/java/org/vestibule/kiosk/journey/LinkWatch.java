package org.vestibule.kiosk.journey;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.Connection;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Tells a screen that waits for the portal whether the portal can be reached. */
public final class LinkWatch {
    private final Connection connection;
    private final Executor screens;
    private Connection.@Nullable Watch watch;
    private int turn;

    /**
     * @param screens runs on the thread of the screens
     */
    public LinkWatch(Connection connection, Executor screens) {
        this.connection = connection;
        this.screens = screens;
    }

    /**
     * @param listener hears on the thread of the screens, now and at every change
     */
    public void start(Consumer<Connection.State> listener) {
        stop();
        var mine = ++turn;
        watch =
                connection.watch(
                        state ->
                                screens.execute(
                                        () -> {
                                            if (mine == turn) listener.accept(state);
                                        }));
    }

    /** News that is still on its way is not heard any more. */
    public void stop() {
        turn++;
        if (watch != null) watch.close();
        watch = null;
    }
}
