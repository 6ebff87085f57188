package org.vestibule.device.ipp;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Time that passes by itself, and waiting for it. */
interface Pace {
    /** Nanoseconds since some fixed moment. */
    long nanos();

    /** Lets some time pass; shorter when the thread is interrupted. */
    void pause(Duration duration);

    static Pace system() {
        return new Pace() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void pause(Duration duration) {
                var end = nanos() + duration.toNanos();
                for (var left = duration.toNanos(); left > 0; left = end - nanos()) {
                    LockSupport.parkNanos(this, left);
                    if (Thread.currentThread().isInterrupted()) return;
                }
            }
        };
    }
}
