package org.vestibule.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to try again: exponential backoff with full jitter, so that the kiosks of a practice do not
 * come back all at once when its network does.
 */
public final class RetrySchedule {
    /** The first wait is at most this long. */
    public static final Duration FIRST = Duration.ofSeconds(2);

    /** No wait is longer: an enrollment must not lie here once the portal is back. */
    public static final Duration CAP = Duration.ofMinutes(5);

    /**
     * A 409 is a race that settles by itself; one that has not after so many tries is parked for
     * staff.
     */
    public static final int MOST_CONFLICTS = 5;

    private final RandomGenerator random;

    public RetrySchedule(RandomGenerator random) {
        this.random = random;
    }

    /**
     * How long to wait.
     *
     * @param attempts how often it was tried already, at least 1
     * @param retryAfter what the server asked for, as {@link RetryAfter} read it: never undercut
     */
    public Duration delay(int attempts, Optional<Duration> retryAfter) {
        var jitter = Duration.ofMillis(random.nextLong(ceiling(attempts).toMillis() + 1));
        return retryAfter.filter(asked -> asked.compareTo(jitter) > 0).orElse(jitter);
    }

    /** Whether so many 409s in a row mean that waiting does not help. */
    public boolean parksConflict(int conflicts) {
        return conflicts >= MOST_CONFLICTS;
    }

    private static Duration ceiling(int attempts) {
        var doublings = Math.clamp(attempts - 1L, 0, 30);
        var grown = FIRST.multipliedBy(1L << doublings);
        return grown.compareTo(CAP) > 0 ? CAP : grown;
    }
}
