package org.vestibule.guide;

import org.vestibule.guide.FittedLines.Room;

import java.util.List;

/**
 * One look of the guide: its template, and the rooms there for texts whose length nobody knows
 * beforehand.
 *
 * @param template file name in the templates folder
 */
record Edition(String template, Room headline, Room address) {
    /** US Letter, body 14 points and up. Widths as in the template's style sheet. */
    static final Edition QUICK_START_LETTER =
            new Edition(
                    "quick-start.html",
                    new Room(List.of(32.0, 28.0, 24.0, 20.0), 510),
                    new Room(List.of(17.0, 15.5, 14.1), 300));

    /** US Letter too; no address stands on it. */
    static final Edition TAKE_HOME_LETTER =
            new Edition(
                    "take-home.html",
                    new Room(List.of(32.0, 28.0, 24.0, 20.0), 510),
                    new Room(List.of(), 0));
}
