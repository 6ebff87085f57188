package org.vestibule.testing;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What becomes of the bytes on a {@link BadLine}. */
@FunctionalInterface
public interface Weather {
    /** Everything passes. */
    Weather CLEAR = (_, _) -> new Fate.Pass();

    /** Nothing passes and nobody is told: the line is open at both ends and dead between. */
    Weather DEAD = (_, _) -> new Fate.Lost();

    /** What is sent arrives; no answer does. */
    Weather DEAF = (_, way) -> way == Way.THERE ? new Fate.Pass() : new Fate.Lost();

    /** Of the next bytes on this connection. */
    Fate fate(int connection, Way way);

    /** How many bytes travel together at most. */
    default int chunk() {
        return 8_192;
    }

    /** Which way bytes go. */
    enum Way {
        /** To the server. */
        THERE,
        /** To the client. */
        BACK
    }

    /** What may happen. */
    sealed interface Fate {
        record Pass() implements Fate {}

        record Late(long nanos) implements Fate {}

        record Lost() implements Fate {}

        /** The connection is reset at both ends. */
        record Cut() implements Fate {}
    }

    /** So many bytes at a time, with a pause after each. */
    static Weather slow(int bytes, Duration pause) {
        return new Weather() {
            @Override
            public Fate fate(int connection, Way way) {
                return new Fate.Late(pause.toNanos());
            }

            @Override
            public int chunk() {
                return bytes;
            }
        };
    }

    /**
     * Packets of some 1,400 bytes get lost. TCP sends them again after 200 ms, doubled each time
     * that they are lost again, and gives up in the end.
     *
     * @param share of the packets, between 0 and 1
     */
    static Weather lossy(double share, long seed) {
        var dice = new Random(seed);
        return new Weather() {
            @Override
            public Fate fate(int connection, Way way) {
                var wait = Duration.ZERO;
                var timeout = Duration.ofMillis(200);
                while (dice.nextDouble() < share) {
                    wait = wait.plus(timeout);
                    timeout = timeout.multipliedBy(2);
                }
                if (wait.toSeconds() > 6) return new Fate.Cut();
                return wait.isZero() ? new Fate.Pass() : new Fate.Late(wait.toNanos());
            }

            @Override
            public int chunk() {
                return 1_400;
            }
        };
    }

    /** Cuts, dead connections and delays at random. */
    static Weather storm(long seed) {
        var dice = new Random(seed);
        Set<Integer> dead = ConcurrentHashMap.newKeySet();
        return (connection, _) -> {
            if (dead.contains(connection)) return new Fate.Lost();
            var die = dice.nextInt(1_000);
            if (die < 15) return new Fate.Cut();
            if (die < 20) {
                dead.add(connection);
                return new Fate.Lost();
            }
            return die < 120
                    ? new Fate.Late(Duration.ofMillis(1 + dice.nextInt(60)).toNanos())
                    : new Fate.Pass();
        };
    }
}
