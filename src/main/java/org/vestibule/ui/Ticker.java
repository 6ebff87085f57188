package org.vestibule.ui;

/** Monotonic time, which no change of the clock can move. Tests move it by hand. */
@FunctionalInterface
public interface Ticker {
    /** Nanoseconds since some fixed moment. */
    long nanos();

    static Ticker system() {
        return System::nanoTime;
    }
}
