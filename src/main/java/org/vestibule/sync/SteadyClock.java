package org.vestibule.sync;

import java.time.Instant;
import java.time.InstantSource;

/**
 * Time for what waits: it begins with the wall clock and goes on by monotonic time. Somebody who
 * sets the wall clock, in whichever direction, makes nothing wait longer and nothing go earlier.
 */
final class SteadyClock implements InstantSource {
    private final Instant begun;
    private final long at;
    private final Ticker ticker;

    SteadyClock(InstantSource wall, Ticker ticker) {
        begun = wall.instant();
        at = ticker.nanos();
        this.ticker = ticker;
    }

    @Override
    public Instant instant() {
        return begun.plusNanos(ticker.nanos() - at);
    }
}
