package org.vestibule.app.tour;

import javafx.animation.AnimationTimer;

import org.vestibule.ui.VirtualThreadTasks;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets the tour, which stands outside the program like a person, act on the screen and wait for it.
 * The tour waits; the screens never do.
 */
final class FxThread {
    private static final long PATIENCE_SECONDS = 20;

    private FxThread() {}

    /** Runs the work there and gives its result. */
    static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        VirtualThreadTasks.screens().execute(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourFailure("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("on the screen's thread", e.getCause());
        } catch (TimeoutException e) {
            throw new TourFailure("the screen did not answer within " + PATIENCE_SECONDS + " s");
        }
    }

    static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Waits until the screen was laid out and drawn this many times more. */
    static void pulses(int count) {
        var drawn = new CountDownLatch(count);
        var counter =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        drawn.countDown();
                    }
                };
        run(counter::start);
        try {
            if (!drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TourFailure("the screen is not drawn any more");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourFailure("interrupted");
        } finally {
            run(counter::stop);
        }
    }

    /**
     * Asks again every few milliseconds until the answer is yes.
     *
     * @throws TourFailure naming what was waited for
     */
    static void await(String what, long seconds, Supplier<Boolean> question) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!call(question::get)) {
            if (System.nanoTime() > end) throw new TourFailure("waited in vain for " + what);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
