package org.vestibule.console.desk;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.Scheduler;

import java.time.Duration;

/** Ticks once a second as long as it runs, for whatever counts on the screen. */
public final class Seconds {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Scheduler scheduler;
    private final Signal ticked = new Signal();
    private Scheduler.@Nullable Cancellable next;

    public Seconds(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    public void start() {
        stop();
        next = scheduler.after(SECOND, this::tick);
    }

    public void stop() {
        if (next != null) next.cancel();
        next = null;
    }

    /**
     * @return ends the listening
     */
    public Runnable on(Runnable listener) {
        return ticked.on(listener);
    }

    private void tick() {
        next = scheduler.after(SECOND, this::tick);
        ticked.fire();
    }
}
