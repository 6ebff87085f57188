package org.vestibule.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A thread of its own that takes a step, rests as long as the step said by monotonic time, and can
 * be woken. It is never interrupted: an interrupt would close H2's files under it.
 */
final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration AFTER_A_BUG = Duration.ofSeconds(5);
    private static final Duration LAST_STEP = Duration.ofSeconds(10);

    private final Semaphore woken = new Semaphore(0);
    private final Supplier<Duration> step;
    private final Thread thread;
    private volatile boolean stopped;

    private Rounds(ThreadFactory threads, Supplier<Duration> step) {
        this.step = step;
        thread = threads.newThread(this::run);
    }

    /**
     * For whoever stands in front of the kiosk.
     *
     * @param step gives how long to rest
     */
    static Rounds awaited(String name, Supplier<Duration> step) {
        return new Rounds(Thread.ofVirtual().name(name).factory(), step);
    }

    /**
     * For what nobody waits for.
     *
     * @param step gives how long to rest
     */
    static Rounds behind(String name, Supplier<Duration> step) {
        return new Rounds(BackgroundThreads.named(name), step);
    }

    void start() {
        thread.start();
    }

    /** Takes the next step now, or once more after the one under way. */
    void wake() {
        woken.release();
    }

    /** No further step begins. */
    void stop() {
        stopped = true;
        wake();
    }

    boolean isStopped() {
        return stopped;
    }

    private void run() {
        while (!stopped) rest(guardedStep());
    }

    /** The one boundary where a bug or a broken store must not end the thread. */
    private Duration guardedStep() {
        try {
            return step.get();
        } catch (RuntimeException e) {
            LOG.error("{} stumbled over {}", thread.getName(), Stumble.of(e));
            return AFTER_A_BUG;
        }
    }

    private void rest(Duration rest) {
        try {
            if (woken.tryAcquire(Math.max(0, rest.toNanos()), TimeUnit.NANOSECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException _) {
            // Nobody may interrupt this thread; whoever did wants it gone.
            stopped = true;
        }
    }

    /** Stops and waits for the step under way, unless called from within it. */
    @Override
    public void close() {
        stop();
        if (Thread.currentThread() == thread || thread.getState() == Thread.State.NEW) return;
        try {
            if (!thread.join(LAST_STEP)) LOG.warn("{} is slow to stop", thread.getName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
