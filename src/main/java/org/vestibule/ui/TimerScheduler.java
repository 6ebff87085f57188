package org.vestibule.ui;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts on a timer thread and delivers on the thread of the screens. */
public final class TimerScheduler implements Scheduler {
    private final ScheduledExecutorService timer;
    private final Executor screens;

    /**
     * @param timer one thread is enough: nothing runs on it but the hand-over
     * @param screens such as {@link VirtualThreadTasks#screens()}
     */
    public TimerScheduler(ScheduledExecutorService timer, Executor screens) {
        this.timer = timer;
        this.screens = screens;
    }

    @Override
    public Cancellable after(Duration delay, Runnable action) {
        // Canceled on the screens' thread, it must not run even when already handed over.
        var live = new AtomicBoolean(true);
        var waiting =
                timer.schedule(
                        () -> screens.execute(() -> runOnce(live, action)),
                        delay.toNanos(),
                        TimeUnit.NANOSECONDS);
        return () -> {
            live.set(false);
            waiting.cancel(false);
        };
    }

    private static void runOnce(AtomicBoolean live, Runnable action) {
        if (live.getAndSet(false)) action.run();
    }
}
