package org.vestibule.app.wiring;

import org.vestibule.app.place.Home;
import org.vestibule.device.Printer;
import org.vestibule.practice.Practice;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a kiosk is put together from.
 *
 * @param ppi pixels an inch of the display
 */
public record KioskPlan(
        Practice practice, Home home, Place place, PortalSide portal, Printer printer, double ppi) {
    /** Where the kiosk keeps its data, and apart from it its keys. */
    public record Place(Path data, Path keys) {}

    /**
     * The portal as this kiosk knows it.
     *
     * @param authority PEM of who vouches for the portal
     * @param name of the kiosk, as the desk knows it
     * @param ticketLetter that its tickets for the desk begin with
     * @param pairingCode given once
     */
    public record PortalSide(
            URI address,
            Path authority,
            String name,
            char ticketLetter,
            Optional<String> pairingCode) {}
}
