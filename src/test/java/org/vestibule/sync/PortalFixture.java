package org.vestibule.sync;

import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.Pending;
import org.vestibule.outbox.Receipt;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A client of a test portal, with short limits and time that a test moves. */
final class PortalFixture implements AutoCloseable {
    static final PortalLink.Limits SHORT =
            new PortalLink.Limits(
                    Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5));

    final MovableClock time = new MovableClock();
    final ServerClock clock = new ServerClock(time, time);
    final PairedDevice device;
    final FhirPortal portal;
    final DeskWire desk;

    PortalFixture(URI uri, Trust trust, PortalLink.Limits limits, Path keys) throws IOException {
        device = TestPortal.device(keys);
        var link = new PortalLink(uri, trust, limits, clock);
        var tokens = new AccessTokens(link, device, Pairing.Kind.KIOSK.scope(), clock, time);
        desk = new DeskWire(link, tokens, clock);
        portal = new FhirPortal(link, tokens, device.clientId(), clock);
    }

    PortalReply<Receipt> deliver(Enrollment enrollment) {
        return portal.deliver(new Pending.Lookup.Found(enrollment, Optional.of("code-17")));
    }

    @Override
    public void close() {
        portal.close();
    }
}
