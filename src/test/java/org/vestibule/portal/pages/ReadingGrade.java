package org.vestibule.portal.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Flesch-Kincaid grade of English (Kincaid 1975), syllables counted by groups of vowels. */
final class ReadingGrade {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** A last e that is not spoken: made, signed; but not little, wanted. */
    private static final Pattern SILENT = Pattern.compile("([^l]e|[^td]ed)$");

    private static final Pattern END = Pattern.compile("[.?!:]+(\\s|$)");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    private ReadingGrade() {}

    static double of(String text) {
        var words = words(text);
        var sentences = Math.max(1, sentences(text).size());
        var syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    static List<String> sentences(String text) {
        return END.splitAsStream(text).filter(s -> !s.isBlank()).toList();
    }

    static List<String> words(String text) {
        return GAP.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static int syllables(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var silent = SILENT.matcher(lower).find();
        var groups = (int) VOWELS.matcher(lower).results().count();
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
