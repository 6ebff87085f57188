package org.vestibule.app.wiring;

import javafx.application.Platform;

import java.util.concurrent.CountDownLatch;

/** Starts JavaFX without an {@code Application} of its own. */
public final class FxToolkit {
    private FxToolkit() {}

    /** Returns when the thread of the screens runs. */
    public static void start() throws InterruptedException {
        var up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        Platform.setImplicitExit(false);
    }
}
