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
public record SyncSettings(URI portal, Trust trust, Duration poll, Pace pace) {
    /** The usual pace. */
    public SyncSettings(URI portal, Trust trust, Duration poll) {
        this(portal, trust, poll, Pace.STANDARD);
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
