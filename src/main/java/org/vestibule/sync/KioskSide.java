package org.vestibule.sync;

import org.vestibule.frontdesk.KioskReport.Paper;
import org.vestibule.frontdesk.KioskReport.Use;

import java.util.Optional;

/**
 * What only the kiosk's screens know of it, for the desk.
 *
 * @param trouble of the kiosk itself, in words for staff, such as {@code the disk is full}
 */
public record KioskSide(Use use, Paper paper, Optional<String> trouble) {
    /** Nobody stands there, and nothing is known of the printer. */
    public static final KioskSide UNKNOWN =
            new KioskSide(Use.FREE, Paper.UNKNOWN, Optional.empty());
}
