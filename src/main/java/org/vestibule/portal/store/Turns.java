package org.vestibule.portal.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets whoever collided go on when somebody else is done. Two that try again at once would take the
 * same locks from each other over and over: seen 20 times in a row.
 */
final class Turns {
    /** For one that was done before anybody waited. */
    private static final long MOST_MILLIS_A_TRY = 5;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition done = lock.newCondition();
    private long ended;

    void oneIsDone() {
        lock.lock();
        try {
            ended++;
            done.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns when somebody is done, or after a moment.
     *
     * @param tries so far; the more, the longer at most
     */
    void await(int tries) {
        lock.lock();
        try {
            var before = ended;
            var left = TimeUnit.MILLISECONDS.toNanos(tries * MOST_MILLIS_A_TRY);
            while (ended == before && left > 0) left = done.awaitNanos(left);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
