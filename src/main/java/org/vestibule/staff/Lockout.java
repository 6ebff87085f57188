package org.vestibule.staff;

import java.time.Duration;

/**
 * Wrong tries in a row, and what is left of the wait before the next one is looked at. A try counts
 * before it is looked at, so that nobody wins by ending the program in between. Whoever keeps this
 * counts time by a clock that cannot be moved.
 *
 * @param failures tries since the last right one
 * @param rest of the wait
 */
public record Lockout(int failures, Duration rest) {
    /** Nobody has tried anything. */
    public static final Lockout NONE = new Lockout(0, Duration.ZERO);

    /** One more try, before it is looked at. */
    public Lockout taken(Rule rule) {
        return new Lockout(failures + 1, rule.waitAfter(failures + 1));
    }

    /** The same, some time later. */
    public Lockout after(Duration time) {
        var left = rest.minus(time);
        return new Lockout(failures, left.isNegative() ? Duration.ZERO : left);
    }

    /**
     * How long until a try is looked at; zero for at once. Where there were too many tries in a row
     * it never gets shorter, until somebody who keeps the accounts says so.
     */
    public Duration wait(Rule rule) {
        return failures >= rule.most() ? rule.longest() : rest;
    }

    /**
     * How tries are slowed down.
     *
     * @param free tries without a wait
     * @param first the wait after them; each further try doubles it
     * @param longest the wait grows no longer than this
     * @param most tries in a row after which none is looked at any more
     */
    public record Rule(int free, Duration first, Duration longest, int most) {
        private static final Duration FIRST = Duration.ofSeconds(15);

        /** Four looks an hour: a person who forgot finds help sooner, a guesser nothing. */
        private static final Duration LONGEST = Duration.ofMinutes(15);

        /** For one sign-in name; 100 as NIST SP 800-63B-4 (3.2.2) has it. */
        public static Rule ofName() {
            return new Rule(5, FIRST, LONGEST, 100);
        }

        /** For one console, whatever the names: two people may mistype at the same time. */
        public static Rule ofDevice() {
            return new Rule(10, FIRST, LONGEST, Integer.MAX_VALUE);
        }

        /** For the PIN that ends a kiosk: everybody who stands there is one. */
        public static Rule ofPin() {
            return new Rule(5, FIRST, LONGEST, Integer.MAX_VALUE);
        }

        private Duration waitAfter(int failures) {
            if (failures < free) return Duration.ZERO;
            var wait = first;
            for (var doubled = free; doubled < failures && wait.compareTo(longest) < 0; doubled++)
                wait = wait.multipliedBy(2);
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }
}
