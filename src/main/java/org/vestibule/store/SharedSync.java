package org.vestibule.store;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One costly step that many threads share: whoever comes while it runs waits for the next run, and
 * all who wait for that get its outcome.
 */
final class SharedSync {
    private final Runnable step;
    private final ReentrantLock running = new ReentrantLock();
    private final Object queue = new Object();
    private @Nullable CompletableFuture<Void> next;

    SharedSync(Runnable step) {
        this.step = step;
    }

    /** Returns when the step has run from beginning to end after this call. */
    void run() {
        var first = false;
        CompletableFuture<Void> mine;
        synchronized (queue) {
            if (next == null) {
                next = new CompletableFuture<>();
                first = true;
            }
            mine = next;
        }
        if (first) lead(mine);
        await(mine);
    }

    private void lead(CompletableFuture<Void> batch) {
        running.lock();
        try {
            synchronized (queue) {
                next = null; // who comes now is too late for this run
            }
            step.run();
            batch.complete(null);
        } catch (RuntimeException e) {
            batch.completeExceptionally(e);
        } finally {
            running.unlock();
        }
    }

    private static void await(CompletableFuture<Void> batch) {
        try {
            batch.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
