package org.vestibule.app.wiring;

import org.vestibule.app.command.Programs.FarSide;
import org.vestibule.store.KioskStore;
import org.vestibule.store.Opening;
import org.vestibule.store.StoreSettings;
import org.vestibule.sync.KioskSync;
import org.vestibule.sync.PairedDevice;
import org.vestibule.sync.Pairing;
import org.vestibule.sync.PortalReply;
import org.vestibule.sync.SyncPorts;
import org.vestibule.sync.SyncSettings;
import org.vestibule.sync.Trust;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;

/** A kiosk's store and sync without its screens. */
public final class SimulatedKiosk implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(2);

    private final KioskStore store;
    private final KioskSync sync;

    private SimulatedKiosk(KioskStore store, KioskSync sync) {
        this.store = store;
        this.sync = sync;
    }

    /** What came of opening one. */
    public sealed interface Start {
        record Started(SimulatedKiosk kiosk) implements Start {}

        /**
         * @param sentence why not
         */
        record Refused(String sentence) implements Start {}
    }

    /**
     * Makes a new store, pairs with the portal and begins to sync.
     *
     * @param folder for data and keys; empty
     * @throws IOException when the authority or the folder cannot be read or written
     */
    public static Start open(
            Path folder, FarSide portal, SyncSettings.Pace pace, SyncSettings.Patience patience)
            throws IOException {
        var clock = InstantSource.system();
        var random = new SecureRandom();
        var keys = folder.resolve("keys");
        var trust = Trust.ofPem(portal.authority());
        var settings = new SyncSettings(portal.address(), trust, POLL, pace, patience);
        return switch (KioskStore.open(
                new StoreSettings(folder.resolve("data"), keys, clock, random))) {
            case Opening.Refused(var trouble) -> new Start.Refused(StoreWords.of(trouble));
            case Opening.Opened(var store) -> {
                var request =
                        new Pairing.Request(
                                portal.pairingCode(), Pairing.Kind.KIOSK, "Simulated kiosk");
                var pairing = new Pairing(portal.address(), trust, keys, store.auditLog());
                yield paired(store, pairing.pair(request, random), settings, clock);
            }
        };
    }

    private static Start paired(
            KioskStore store,
            PortalReply<PairedDevice> reply,
            SyncSettings settings,
            InstantSource clock) {
        return switch (reply) {
            case PortalReply.Done<PairedDevice>(var device) ->
                    new Start.Started(
                            new SimulatedKiosk(
                                    store, KioskSync.start(settings, ports(store), device, clock)));
            case PortalReply.Later<PairedDevice>(_, var why, _) -> refused(store, why);
            case PortalReply.Denied<PairedDevice>(var why) -> refused(store, why);
            case PortalReply.Refused<PairedDevice>(var words) -> refused(store, words);
        };
    }

    private static Start refused(KioskStore store, String why) {
        store.close();
        return new Start.Refused("The simulated kiosk could not be paired: " + why + ".");
    }

    private static SyncPorts ports(KioskStore store) {
        return new SyncPorts(
                store.outbox(),
                store.pending(),
                store.progressLog(),
                store.codePool(),
                store.auditLog());
    }

    public KioskStore store() {
        return store;
    }

    public KioskSync sync() {
        return sync;
    }

    @Override
    public void close() {
        sync.close();
        store.close();
    }
}
