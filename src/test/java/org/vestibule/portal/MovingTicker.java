package org.vestibule.portal;

import org.vestibule.portal.desk.Ticker;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Monotonic time that the test lets pass. */
public final class MovingTicker implements Ticker {
    private final AtomicLong nanos = new AtomicLong();

    @Override
    public long nanos() {
        return nanos.get();
    }

    public void move(Duration by) {
        nanos.addAndGet(by.toNanos());
    }
}
