package org.vestibule.sync;

import java.time.Duration;

/** Monotonic time, which no change of the clock can move. */
@FunctionalInterface
public interface Ticker {
    /** Nanoseconds since some fixed moment. */
    long nanos();

    static Ticker system() {
        return System::nanoTime;
    }

    default long in(Duration duration) {
        return nanos() + duration.toNanos();
    }

    /** How long until that moment; zero when it has passed. */
    default Duration until(long moment) {
        return Duration.ofNanos(Math.max(0, moment - nanos()));
    }
}
