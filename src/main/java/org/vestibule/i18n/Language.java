package org.vestibule.i18n;

import java.util.List;
import java.util.Locale;

/**
 * A language a screen can be in.
 *
 * @param tag BCP 47, such as {@code en}
 * @param endonym its own name, as the welcome screen shows it
 * @param locale whose dates, times and numbers go with it
 * @param families typefaces that write it, the preferred one first
 */
public record Language(
        String tag, String endonym, Direction direction, Locale locale, List<String> families) {
    private static final List<String> LATIN = List.of("Atkinson Hyperlegible Next", "Noto Sans");

    /** What all others are translated from. */
    public static final Language ENGLISH =
            new Language("en", "English", Direction.LEFT_TO_RIGHT, Locale.US, LATIN);

    /** Which way its lines run. */
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    public Language {
        families = List.copyOf(families);
        if (families.isEmpty()) throw new IllegalArgumentException("no typeface for " + tag);
    }

    /** One that Latin type can write, with the formats of its tag. */
    public Language(String tag, String endonym, Direction direction) {
        this(tag, endonym, direction, Locale.forLanguageTag(tag), LATIN);
    }

    /** Everything on its screens is set in this. */
    public String family() {
        return families.getFirst();
    }
}
