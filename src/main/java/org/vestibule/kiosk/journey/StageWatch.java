package org.vestibule.kiosk.journey;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Progress;
import org.vestibule.enrollment.Stage;

import java.util.concurrent.Executor;

/** Tells the session how far the portal and the phone have come while a screen waits for it. */
public final class StageWatch {
    private final Session session;
    private final Progress progress;
    private final Executor screens;
    private Progress.@Nullable Watch watch;
    private boolean live;

    /**
     * @param screens runs on the thread of the screens
     */
    public StageWatch(Session session, Progress progress, Executor screens) {
        this.session = session;
        this.progress = progress;
        this.screens = screens;
    }

    public void start(EnrollmentId id) {
        stop();
        live = true;
        var owner = session.number();
        watch = progress.watch(id, stage -> screens.execute(() -> seen(stage, owner)));
        // The first news may already have moved the journey on.
        if (!live) stop();
    }

    /** News that is still on its way is not heard any more. */
    public void stop() {
        live = false;
        if (watch != null) watch.close();
        watch = null;
    }

    private void seen(Stage stage, int owner) {
        if (live && owner == session.number()) session.on(new Touch.Seen(stage));
    }
}
