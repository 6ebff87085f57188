package org.vestibule.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easy a Spanish text is to read: 206.835 − 62.3 syllables a word − words a sentence
 * (Szigriszt-Pazos 1993). On the scale INFLESZ (Barrio-Cantalejo 2008) 55 to 65 is normal, 65 to 80
 * quite easy, above that very easy.
 */
public final class Inflesz {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:]+[”)]*(\\s+|$)|\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+([.-][\\p{L}\\p{Nd}]+)*");
    private static final Pattern SILENT_U = Pattern.compile("(?<=q)u|(?<=g)u(?=[eéií])");

    /** One syllable each: a strong vowel with the weak ones beside it, or weak ones alone. */
    private static final Pattern NUCLEUS =
            Pattern.compile("[iuüy]*[aeoáéó][iuüy]*|[íú]|[iuüy]*[iuü][iuüy]*|y$");

    private Inflesz() {}

    /** Of several texts that are read one after the other. */
    public static double of(List<String> texts) {
        var sentences = texts.stream().flatMap(text -> sentences(text).stream()).toList();
        var words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        var syllables = words.stream().mapToInt(Inflesz::syllables).sum();
        return 206.835 - 62.3 * syllables / words.size() - (double) words.size() / sentences.size();
    }

    static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text)).filter(part -> !part.isBlank()).toList();
    }

    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group()).toList();
    }

    static int syllables(String word) {
        var heard = SILENT_U.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        return Math.max(1, (int) NUCLEUS.matcher(heard).results().count());
    }
}
