package org.vestibule.console.words;

import java.util.Locale;
import java.util.Map;

/** Languages by the name that their own readers call them. */
public final class Endonyms {
    /** What the Java runtime does not know. */
    private static final Map<String, String> MORE =
            Map.of("ht", "Kreyòl ayisyen", "tl", "Tagalog", "fil", "Filipino");

    private Endonyms() {}

    /**
     * @param tag BCP 47, such as {@code es}
     */
    public static String of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var known = MORE.get(locale.getLanguage());
        if (known != null) return known;
        var own = locale.getDisplayLanguage(locale);
        if (own.isEmpty()) return tag;
        if (isWithoutFont(own)) return locale.getDisplayLanguage(Locale.ENGLISH);
        var first = own.offsetByCodePoints(0, 1);
        return own.substring(0, first).toUpperCase(locale) + own.substring(first);
    }

    /** We bring no font with these letters yet; a name in boxes tells nobody anything. */
    private static boolean isWithoutFont(String name) {
        return switch (Character.UnicodeScript.of(name.codePointAt(0))) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
