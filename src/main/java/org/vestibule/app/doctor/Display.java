package org.vestibule.app.doctor;

import org.vestibule.app.place.Displays;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Whether the kiosk could show itself here, in true size; a server needs no display.
 *
 * @param ppi pixels an inch as the settings have it
 * @param screens what {@code xrandr} says; empty when there is no such program
 */
record Display(Displays displays, double ppi, Supplier<Optional<String>> screens) implements Check {
    private static final Pattern SCREEN =
            Pattern.compile(" connected .*?(\\d+)x(\\d+)\\+.* (\\d+)mm x (\\d+)mm");
    private static final double MM_PER_INCH = 25.4;

    /** Less is the rounding of what screens say of themselves. */
    private static final double TOLERATED = 0.12;

    @Override
    public Finding look() {
        if (!displays.present()) {
            return new Finding.NotHere(
                    "display", "none: portal and tour run here, a kiosk does not");
        }
        var said = screens.get().map(Display::measured).orElse(OptionalDouble.empty());
        var set = "%.0f pixels an inch in the settings".formatted(ppi);
        if (said.isEmpty()) {
            return new Finding.Fine("display", "there is one; " + set);
        }
        var real = said.getAsDouble();
        var seen = "%s, the screen says %.0f".formatted(set, real);
        return Math.abs(real / ppi - 1) <= TOLERATED
                ? new Finding.Fine("display", seen)
                : new Finding.Trouble(
                        "display",
                        seen,
                        "measure a line of 100 mm on the screen, then set kiosk.ppi");
    }

    private static OptionalDouble measured(String xrandr) {
        return xrandr.lines()
                .map(SCREEN::matcher)
                .filter(it -> it.find() && !it.group(3).equals("0"))
                .mapToDouble(
                        it ->
                                Double.parseDouble(it.group(1))
                                        * MM_PER_INCH
                                        / Double.parseDouble(it.group(3)))
                .findFirst();
    }
}
