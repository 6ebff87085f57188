package org.vestibule.app.supervise;

import java.time.Duration;

/**
 * How long to wait before a program is started again: doubles with every quick end.
 *
 * @param first after the first end; short, because a touchable screen has to be back within 10 s
 * @param longest never longer than this
 * @param steady who ran this long counts as well again
 */
public record Backoff(Duration first, Duration longest, Duration steady) {
    public static Backoff standard() {
        return new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    /**
     * @param quickEnds in a row, at least 1
     */
    Duration after(int quickEnds) {
        var doubled = first.multipliedBy(1L << Math.min(quickEnds - 1, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    /** How many quick ends in a row there are, one that ran for {@code lived} counted. */
    int count(int before, Duration lived) {
        return lived.compareTo(steady) >= 0 ? 1 : before + 1;
    }
}
