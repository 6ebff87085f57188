package org.vestibule.app.wiring;

import javafx.application.Platform;

import java.util.concurrent.CountDownLatch;

/** Starts JavaFX without an {@code Application} of its own. */
public final class FxToolkit {
    /** How many characters JavaFX keeps of texts that it has laid out, to do it once only. */
    private static final String KEPT_TEXTS = "prism.cacheLayoutSize";

    private FxToolkit() {}

    /**
     * The same for a window in a lobby: no text is kept once it is off the screen. JavaFX would
     * keep up to 64 Ki characters, names and numbers among them, until others push them out.
     */
    public static void startForgetful() throws InterruptedException {
        System.setProperty(KEPT_TEXTS, "0");
        start();
    }

    /** Returns when the thread of the screens runs. */
    public static void start() throws InterruptedException {
        var up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        Platform.setImplicitExit(false);
    }
}
