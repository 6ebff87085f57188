package org.vestibule.portal.desk;

import java.time.Duration;

/** Monotonic time, which no change of the clock can move. */
@FunctionalInterface
public interface Ticker {
    /** Nanoseconds since some fixed moment. */
    long nanos();

    static Ticker system() {
        return System::nanoTime;
    }

    default Duration since(long moment) {
        return Duration.ofNanos(nanos() - moment);
    }
}
