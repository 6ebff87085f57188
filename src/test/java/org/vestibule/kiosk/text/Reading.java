package org.vestibule.kiosk.text;

import org.vestibule.i18n.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How hard a text is to read: Flesch-Kincaid grade (Kincaid et al. 1975), with syllables counted as
 * groups of vowels.
 */
final class Reading {
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?؟…]+[”’»)]*(\\s+|$)|[。！？]+[”’）]*|\\n");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{Nd}]+([.’'-][\\p{L}\\p{Nd}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private static final double SYLLABLES_A_WORD = 1.5;
    private static final double CHARACTERS_A_WORD = 1.7;

    private Reading() {}

    static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text, 0)).filter(s -> !words(s).isEmpty()).toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * How many words of a language that is written with blanks between them a text is as long as.
     * Vietnamese puts a blank after each syllable, about 1.5 a word; Chinese puts none, and has
     * about 1.7 characters where English has a word (translators count so).
     */
    static int length(String text, Language language) {
        return switch (language.locale().getLanguage()) {
            case "zh" -> {
                var characters = text.codePoints().filter(Character::isIdeographic).count();
                var others = words(text.replaceAll("\\p{IsHan}", " ")).size();
                yield (int) Math.round(characters / CHARACTERS_A_WORD + others);
            }
            case "vi" -> (int) Math.round(words(text).size() / SYLLABLES_A_WORD);
            default -> words(text).size();
        };
    }

    /** Grade of several texts read one after the other; each begins a new sentence. */
    static double grade(List<String> texts) {
        var sentences = texts.stream().flatMap(text -> sentences(text).stream()).toList();
        var words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        var syllables = words.stream().mapToInt(Reading::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /** Groups of vowels, without a silent e or ed at the end. */
    static int syllables(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (plain.length() <= 3) return 1;
        var heard =
                plain.replaceFirst("([^td])ed$", "$1")
                        .replaceFirst("([^aeiouyl])es?$", "$1")
                        .replaceFirst("([aeiou]l)e$", "$1");
        return Math.max(1, (int) VOWELS.matcher(heard).results().count());
    }
}
