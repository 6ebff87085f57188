package org.vestibule.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/**
 * Where a store lies and what it draws on.
 *
 * @param data folder of the database and the record keys
 * @param keys folder of the key file; on another medium, or at least in no backup of {@code data}
 */
public record StoreSettings(
        Path data, Path keys, InstantSource clock, SecureRandom random, Tickets tickets) {
    /** Of a kiosk that stands alone. */
    public StoreSettings(Path data, Path keys, InstantSource clock, SecureRandom random) {
        this(data, keys, clock, random, Tickets.STANDARD);
    }
}
