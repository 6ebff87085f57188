package org.vestibule.app.place;

import java.util.Map;

/** Whether a window can be shown, and how JavaFX does without one. */
public final class Displays {
    /** Holds a portrait kiosk of 1080×1920 beside a console of 1440×900. */
    private static final Map<String, String> HEADLESS =
            Map.of(
                    "glass.platform", "Monocle",
                    "monocle.platform", "Headless",
                    "headless.geometry", "3400x1920-32",
                    "prism.order", "sw",
                    "java.awt.headless", "true");

    private final Surroundings surroundings;

    public Displays(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Whether there is a screen for people. JavaFX on Linux is X11 only, so that {@code
     * WAYLAND_DISPLAY} alone is none; a JVM told to draw into memory has none either.
     */
    public boolean present() {
        if (surroundings.property("glass.platform").filter("Monocle"::equals).isPresent()) {
            return false;
        }
        return surroundings.family() != Surroundings.Family.UNIX
                || surroundings.variable("DISPLAY").isPresent();
    }

    /** Lets JavaFX draw into memory. Only for the tour, and only before the toolkit starts. */
    public static void drawIntoMemory() {
        HEADLESS.forEach(System::setProperty);
    }
}
