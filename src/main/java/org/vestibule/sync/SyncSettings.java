package org.vestibule.sync;

import java.net.URI;
import java.time.Duration;

/**
 * Where the portal is and how to go about it.
 *
 * @param portal base address, {@code https://host[:port]}
 * @param poll between two looks at a Task while somebody waits
 * @param pace of everything in the background
 */
public record SyncSettings(URI portal, Trust trust, Duration poll, Pace pace, Patience patience) {
    /** The usual pace and patience. */
    public SyncSettings(URI portal, Trust trust, Duration poll) {
        this(portal, trust, poll, Pace.STANDARD, Patience.STANDARD);
    }

    /**
     * How long to wait for an enrollment's exchange, on its way.
     *
     * @param connect for a connection and its TLS handshake
     * @param silence between two bytes
     * @param call for the whole exchange
     */
    public record Patience(Duration connect, Duration silence, Duration call) {
        /** A line of some kilobytes a second is slow and still good enough. */
        public static final Patience STANDARD =
                new Patience(
                        Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(30));
    }

    /**
     * How fast things go in the background.
     *
     * @param parallel enrollments on the wire at once
     * @param probe between two looks whether a lost portal is back
     * @param pause after the portal did not let us in, before it is asked again
     * @param codes how many unused codes the kiosk keeps in stock
     */
    public record Pace(int parallel, Duration probe, Duration pause, int codes) {
        /** Four at once keep a line busy; 20 codes are a busy morning. */
        public static final Pace STANDARD =
                new Pace(4, Duration.ofSeconds(10), Duration.ofMinutes(5), 20);
    }
}
