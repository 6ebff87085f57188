package org.vestibule.i18n;

import java.util.Locale;

/**
 * A language a screen can be in.
 *
 * @param tag BCP 47, such as {@code en}
 * @param endonym its own name, as the welcome screen shows it
 */
public record Language(String tag, String endonym, Direction direction) {
    public static final Language ENGLISH = new Language("en", "English", Direction.LEFT_TO_RIGHT);

    /** Which way its lines run. */
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
