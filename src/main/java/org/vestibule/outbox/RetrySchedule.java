package org.vestibule.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to try again: exponential backoff with full jitter (AWS Architecture Blog, 2015), so that
 * kiosks that lost the network together do not come back together. Pure but for the dice.
 */
public record RetrySchedule(RandomGenerator random) {
    /** The first wait is at most this. */
    public static final Duration BASE = Duration.ofSeconds(1);

    /** No wait is longer than this, whatever a portal asks for. */
    public static final Duration CAP = Duration.ofMinutes(5);

    /**
     * @param attempts how often it was tried, 1 after the first failure
     * @param retryAfter what the portal asked for; honored as a lower bound and clamped to {@link
     *     #CAP}
     */
    public Duration delay(int attempts, Optional<Duration> retryAfter) {
        var ceiling = CAP;
        // 2^9 s is beyond the cap, and no shift can overflow.
        if (attempts <= 9) ceiling = min(CAP, BASE.multipliedBy(1L << Math.max(0, attempts - 1)));
        var jittered = Duration.ofMillis(random.nextLong(ceiling.toMillis()) + 1);
        var asked = min(CAP, retryAfter.orElse(Duration.ZERO));
        return jittered.compareTo(asked) >= 0 ? jittered : asked;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
