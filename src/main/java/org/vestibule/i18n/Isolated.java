package org.vestibule.i18n;

import org.vestibule.i18n.Language.Direction;

/**
 * Numbers, addresses and codes amid lines that run from right to left. A mark on either side
 * keeps {@code (617) 555-0142} in its own order: its signs have no direction and would take that of
 * the line (Unicode Standard Annex 9, 2.6). Isolates would say the same, but not every renderer
 * knows them yet.
 */
public final class Isolated {
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    private Isolated() {}

    /** The value as it goes into lines of this direction. */
    public static String in(Direction lines, String value) {
        return switch (lines) {
            case LEFT_TO_RIGHT -> value;
            case RIGHT_TO_LEFT ->
                    value.isBlank() || hasOwnDirection(value)
                            ? value
                            : LEFT_TO_RIGHT_MARK + value + LEFT_TO_RIGHT_MARK;
        };
    }

    /** The same without its marks. */
    public static String bare(String text) {
        return text.replace(LEFT_TO_RIGHT_MARK, "");
    }

    /** Whether letters run from right to left, as those of the lines do. */
    public static boolean hasOwnDirection(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(
                        each ->
                                each == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
