package org.vestibule.store;

import java.time.ZoneId;

/**
 * How the tickets of a kiosk look and when its day begins.
 *
 * @param letter of this kiosk, so that two kiosks never call the same ticket
 * @param zone where the practice lies
 */
public record Tickets(char letter, ZoneId zone) {
    /** What can be read and heard without doubt: neither I nor O. */
    public static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** Of a kiosk that stands alone. */
    public static final Tickets STANDARD = new Tickets('A', ZoneId.of("UTC"));

    public Tickets {
        if (LETTERS.indexOf(letter) < 0) {
            throw new IllegalArgumentException("no letter for a ticket: " + letter);
        }
    }
}
