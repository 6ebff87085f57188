package org.vestibule.sync;

import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.frontdesk.KioskReport.Paper;
import org.vestibule.frontdesk.KioskReport.Use;

/**
 * What only the kiosk's screens know of it, for the desk.
 *
 * @param about with the trouble of the kiosk itself, in words for staff
 */
public record KioskSide(Use use, Paper paper, KioskAbout about) {
    /** Nobody stands there, and nothing is known of the printer. */
    public static final KioskSide UNKNOWN =
            new KioskSide(Use.FREE, Paper.UNKNOWN, KioskAbout.NOTHING);
}
