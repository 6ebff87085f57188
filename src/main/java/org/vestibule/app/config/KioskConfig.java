package org.vestibule.app.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the kiosk is told.
 *
 * @param name as the desk knows this kiosk
 * @param ticketLetter that its tickets begin with
 * @param portal where enrollments are sent
 * @param portalCa PEM of the authority that the portal's certificate comes from; empty: the one
 *     that a portal on this computer made
 */
public record KioskConfig(
        String name, char ticketLetter, URI portal, Optional<Path> portalCa, Hardware hardware) {
    /**
     * What it stands on.
     *
     * @param ppi pixels an inch of the screen, for sizes in millimeters
     * @param fullScreen false: an ordinary window
     */
    public record Hardware(double ppi, boolean fullScreen, SoundConfig sound) {}

    public double ppi() {
        return hardware.ppi();
    }

    public boolean fullScreen() {
        return hardware.fullScreen();
    }

    public SoundConfig sound() {
        return hardware.sound();
    }
}
