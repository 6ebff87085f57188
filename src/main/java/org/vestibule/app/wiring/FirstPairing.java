package org.vestibule.app.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.audit.AuditLog;
import org.vestibule.sync.PairedDevice;
import org.vestibule.sync.Pairing;
import org.vestibule.sync.PortalReply;
import org.vestibule.sync.Trust;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Finds out who this device is to its portal; the first time it introduces itself. */
final class FirstPairing {
    private static final Logger LOG = LoggerFactory.getLogger(FirstPairing.class);

    /** A portal that is started at the same time needs some seconds. */
    private static final int TRIES = 30;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Portal portal;
    private final Path keys;
    private final AuditLog audit;

    /**
     * The portal to introduce oneself to.
     *
     * @param code given once
     */
    record Portal(URI address, Trust trust, Optional<String> code) {}

    /**
     * @param keys folder of the device's key
     */
    FirstPairing(Portal portal, Path keys, AuditLog audit) {
        this.portal = portal;
        this.keys = keys;
        this.audit = audit;
    }

    /** Empty when it never was paired and has no code, or the code was refused. */
    Optional<PairedDevice> device(Pairing.Kind kind, String name, SecureRandom random)
            throws IOException {
        var known = PairedDevice.in(keys, random);
        if (known.isPresent() || portal.code().isEmpty()) return known;
        return pair(new Pairing.Request(portal.code().get(), kind, name), random);
    }

    private Optional<PairedDevice> pair(Pairing.Request request, SecureRandom random)
            throws IOException {
        var pairing = new Pairing(portal.address(), portal.trust(), keys, audit);
        for (var tries = 1; tries <= TRIES; tries++) {
            switch (pairing.pair(request, random)) {
                case PortalReply.Done<PairedDevice>(var device) -> {
                    return Optional.of(device);
                }
                case PortalReply.Later<PairedDevice>(_, var why, _) ->
                        LOG.info("the portal cannot be reached yet: {}", why);
                case PortalReply.Denied<PairedDevice>(var why) -> {
                    LOG.warn("pairing refused: {}", why);
                    return Optional.empty();
                }
                case PortalReply.Refused<PairedDevice>(var words) -> {
                    LOG.warn("pairing refused: {}", words);
                    return Optional.empty();
                }
            }
            if (!rested()) return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean rested() {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
