package org.vestibule.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The portal's time: its last {@code Date} header, carried on by monotonic time, so that no change
 * of our own clock moves it. A device whose clock is wrong can still prove who it is. The header
 * comes over authenticated TLS only.
 */
final class ServerClock implements InstantSource {
    /** More than this is told to staff. */
    static final Duration TOLERATED = Duration.ofMinutes(5);

    private final InstantSource wall;
    private final Ticker ticker;
    private final AtomicReference<Optional<Seen>> last = new AtomicReference<>(Optional.empty());

    ServerClock(InstantSource wall) {
        this(wall, Ticker.system());
    }

    ServerClock(InstantSource wall, Ticker ticker) {
        this.wall = wall;
        this.ticker = ticker;
    }

    private record Seen(Instant date, long at) {}

    void seen(Instant serverDate) {
        last.set(Optional.of(new Seen(serverDate, ticker.nanos())));
    }

    /** Our own time until the portal was heard. */
    @Override
    public Instant instant() {
        return last.get()
                .map(seen -> seen.date().plusNanos(ticker.nanos() - seen.at()))
                .orElseGet(wall::instant);
    }

    /** How far the portal's clock is ahead of ours, when that is too far. */
    Optional<Duration> skew() {
        return Optional.of(Duration.between(wall.instant(), instant()))
                .filter(it -> it.abs().compareTo(TOLERATED) > 0);
    }
}
