package org.vestibule.kiosk.journey;

import org.vestibule.kiosk.nav.Screen;

import java.util.Optional;

/**
 * What remains of a session: numbers, nothing of the person.
 *
 * @param last the screen it ended on
 * @param finished whether the person came to an end of the journey, a declined one included
 * @param screens shown, the welcome screen included
 * @param touches a typed key counts as one
 */
public record SessionEnd(
        Screen last, boolean finished, int screens, int touches, Optional<Ease> ease) {}
