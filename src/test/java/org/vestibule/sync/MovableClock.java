package org.vestibule.sync;

import org.vestibule.fhir.Journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Wall and monotonic time that only a test moves. */
final class MovableClock implements InstantSource, Ticker {
    private final AtomicReference<Instant> now = new AtomicReference<>(Journeys.NOW);
    private final AtomicReference<Duration> run = new AtomicReference<>(Duration.ZERO);

    void advance(Duration duration) {
        now.updateAndGet(it -> it.plus(duration));
        run.updateAndGet(it -> it.plus(duration));
    }

    /** Somebody sets the clock; monotonic time knows nothing of it. */
    void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public long nanos() {
        return run.get().toNanos();
    }
}
