package org.vestibule.portal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something again and again, whatever became of it the last time. */
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final ScheduledExecutorService thread;

    private Upkeep(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    static Upkeep each(Duration pause, Runnable work) {
        var thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("portal-upkeep").factory());
        // Its future would tell of an exception, and there is none.
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> guarded(work),
                        pause.toMillis(),
                        pause.toMillis(),
                        TimeUnit.MILLISECONDS);
        return new Upkeep(thread);
    }

    /** What is thrown here would end the schedule for good. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("{} {}", SupportCode.of(e), SupportCode.frames(e));
        }
    }

    /** Waits for what is on its way. */
    @Override
    public void close() {
        thread.close();
    }
}
