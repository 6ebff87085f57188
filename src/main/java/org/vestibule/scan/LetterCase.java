package org.vestibule.scan;

import java.util.Locale;
import java.util.Set;

/**
 * Small letters for a name in capitals, where that is safe to guess. What is not, as Macdonald or
 * MacDonald, is left to the person, who sees the name before anything is done with it.
 */
final class LetterCase {
    /** After an apostrophe a capital follows only behind these: O'Neil and D'Angelo, but Ka'imi. */
    private static final Set<String> ELIDED = Set.of("O", "D", "L", "M", "N", "DELL", "DALL");

    private LetterCase() {}

    /**
     * @param word without blanks
     */
    static String ofName(String word) {
        var written = new StringBuilder();
        var part = new StringBuilder();
        var capital = true;
        for (var at = 0; at <= word.length(); at++) {
            var end = at == word.length();
            if (!end && Character.isLetterOrDigit(word.charAt(at))) {
                part.append(word.charAt(at));
                continue;
            }
            written.append(capital ? capitalized(part.toString()) : small(part.toString()));
            if (end) break;
            var sign = word.charAt(at);
            capital = !isApostrophe(sign) || part.isEmpty() || isElided(part);
            written.append(sign);
            part.setLength(0);
        }
        return written.toString();
    }

    private static boolean isElided(CharSequence part) {
        return ELIDED.contains(big(part.toString()));
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’' || sign == '`';
    }

    private static String capitalized(String part) {
        if (part.isEmpty()) return "";
        var mc = part.length() > 3 && big(part).startsWith("MC");
        return mc
                ? "Mc" + capitalized(part.substring(2))
                : big(part.substring(0, 1)) + small(part.substring(1));
    }

    private static String big(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
