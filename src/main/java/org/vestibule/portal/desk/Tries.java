package org.vestibule.portal.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Slows down guessing, by address and by name. Addresses and names are kept hashed. */
final class Tries {
    /** A practice's whole waiting room may share one address. */
    private static final int AN_ADDRESS = 60;

    private static final int A_NAME = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Hashes hashes;
    private final Throttle addresses;
    private final Throttle names;

    Tries(Hashes hashes, InstantSource clock) {
        this.hashes = hashes;
        this.addresses = new Throttle(AN_ADDRESS, WINDOW, clock);
        this.names = new Throttle(A_NAME, WINDOW, clock);
    }

    Optional<Duration> takeAddress(String address) {
        return addresses.take(hashes.of("address " + address));
    }

    void giveBackAddress(String address) {
        addresses.giveBack(hashes.of("address " + address));
    }

    Optional<Duration> takeName(String name) {
        return names.take(hashes.of("name " + name));
    }

    void giveBackName(String name) {
        names.giveBack(hashes.of("name " + name));
    }
}
