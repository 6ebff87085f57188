package org.vestibule.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The wall clock, set by the portal's {@code Date} header as long as the program runs: a kiosk
 * whose clock is wrong can still prove who it is. The header comes over authenticated TLS only.
 */
final class ServerClock implements InstantSource {
    /** More than this is told to staff. */
    static final Duration TOLERATED = Duration.ofMinutes(5);

    private final InstantSource wall;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    ServerClock(InstantSource wall) {
        this.wall = wall;
    }

    void seen(Instant serverDate) {
        ahead.set(Duration.between(wall.instant(), serverDate));
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead.get());
    }

    /** How far the portal's clock is ahead of ours, when that is too far. */
    Optional<Duration> skew() {
        return Optional.of(ahead.get()).filter(it -> it.abs().compareTo(TOLERATED) > 0);
    }
}
