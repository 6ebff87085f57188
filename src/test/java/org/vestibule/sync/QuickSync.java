package org.vestibule.sync;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** All of sync with short waits. */
final class QuickSync {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private QuickSync() {}

    static KioskSync start(URI portal, MemoryStore store, Path keys) throws IOException {
        return start(portal, store, keys, 4);
    }

    static KioskSync start(URI portal, MemoryStore store, Path keys, int parallel)
            throws IOException {
        var pace =
                new SyncSettings.Pace(parallel, Duration.ofMillis(100), Duration.ofMillis(300), 0);
        var settings =
                new SyncSettings(
                        portal,
                        TestPortal.trust(),
                        Duration.ofMillis(20),
                        pace,
                        new SyncSettings.Patience(SECOND, SECOND, SECOND));
        var device = TestPortal.device(keys);
        return KioskSync.start(settings, store.ports(), device, InstantSource.system());
    }
}
