package org.vestibule.app.wiring;

import org.vestibule.app.place.Home;
import org.vestibule.device.Printer;
import org.vestibule.practice.Practice;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a console is put together from.
 *
 * @param keys folder of the key by which the portal knows it
 */
public record ConsolePlan(
        Practice practice, Home home, Path keys, PortalSide portal, Printer printer) {
    /**
     * The portal as this console knows it.
     *
     * @param authority PEM of who vouches for the portal
     * @param name of the console, as the portal lists it
     * @param pairingCode given once
     */
    public record PortalSide(
            URI address, Path authority, String name, Optional<String> pairingCode) {}
}
