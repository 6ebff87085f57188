package org.vestibule.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that the test moves. */
public final class MovingClock implements InstantSource {
    private final AtomicReference<Instant> now;

    public MovingClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    public void move(Duration by) {
        now.updateAndGet(t -> t.plus(by));
    }
}
