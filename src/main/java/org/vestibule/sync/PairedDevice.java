package org.vestibule.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * A device that a portal knows.
 *
 * @param clientId the portal's name for it, such as {@code kiosk-3f9a}; public
 */
public record PairedDevice(String clientId, DeviceKey key) {
    private static final String FILE = "client-id";

    /**
     * @param keys the folder that pairing wrote to
     * @return empty when this device was never paired
     * @throws IOException when the folder cannot be read
     */
    public static Optional<PairedDevice> in(Path keys, SecureRandom random) throws IOException {
        var file = keys.resolve(FILE);
        if (!Files.exists(file)) return Optional.empty();
        return Optional.of(
                new PairedDevice(Files.readString(file).strip(), DeviceKey.in(keys, random)));
    }

    void save(Path keys) throws IOException {
        KeyFile.writeOwnerOnly(keys.resolve(FILE), clientId + "\n");
    }
}
