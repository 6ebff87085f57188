package org.vestibule.kiosk.text;

import org.vestibule.i18n.Bundles;
import org.vestibule.i18n.Inflesz;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.i18n.SpanishJargon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Figures of one screen, page or answer in one language.
 *
 * @param words of all its texts, counted as {@link Reading#length} does
 * @param longest sentence, in the same words
 * @param grade Flesch-Kincaid for English, INFLESZ for Spanish; none where there is no formula, or
 *     for fewer words than the formulas say anything about
 */
record Readability(
        Audience audience,
        String screen,
        int words,
        int longest,
        OptionalDouble grade,
        List<String> violations) {
    static final double HIGHEST_GRADE = 6.0;
    static final double LOWEST_INFLESZ = 65;
    static final int LONGEST_SENTENCE = 15;
    private static final int SMALLEST_SAMPLE = 20;
    private static final String SHORT_ONES = "(the short ones)";

    /** Of everything a patient reads in a language. */
    static List<Readability> of(Language language) {
        var all = new ArrayList<Readability>();
        for (var audience : Bundles.AUDIENCES) {
            if (!Messages.exist(audience, language)) continue;
            var texts = Messages.load(audience, language);
            screens(audience, texts)
                    .forEach((screen, lines) -> all.add(of(audience, screen, lines, language)));
        }
        return all;
    }

    /** Texts by screen; those of a few words are read together. */
    private static Map<String, List<String>> screens(Audience audience, Messages texts) {
        var screens =
                Bundles.shown(texts).stream()
                        .filter(key -> !key.startsWith("ui."))
                        .collect(
                                Collectors.groupingBy(
                                        key -> screen(audience, key),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                key -> Bundles.plain(texts, key),
                                                Collectors.toList())));
        var samples = new TreeMap<String, List<String>>();
        screens.forEach(
                (screen, lines) -> {
                    var words = length(String.join(" ", lines), texts.language());
                    var name = words < SMALLEST_SAMPLE ? SHORT_ONES : screen;
                    samples.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(lines);
                });
        return samples;
    }

    private static String screen(Audience audience, String key) {
        var dot = key.indexOf('.');
        return audience == Audience.GUIDE || dot < 0 ? "(the page)" : key.substring(0, dot);
    }

    private static int length(String text, Language language) {
        return Reading.length(text, language);
    }

    private static Readability of(
            Audience audience, String screen, List<String> lines, Language language) {
        var sentences = lines.stream().flatMap(line -> Reading.sentences(line).stream()).toList();
        var longest = sentences.stream().mapToInt(each -> length(each, language)).max().orElse(0);
        var grade = grade(lines, language);
        var violations = new ArrayList<String>();
        if (longest > LONGEST_SENTENCE) violations.add("a sentence of " + longest + " words");
        if (grade.isPresent() && isTooHard(grade.getAsDouble(), language)) {
            violations.add("grade %.1f".formatted(grade.getAsDouble()));
        }
        violations.addAll(jargon(String.join(" ", lines), language));
        var words = length(String.join(" ", lines), language);
        return new Readability(audience, screen, words, longest, grade, violations);
    }

    private static OptionalDouble grade(List<String> lines, Language language) {
        return switch (language.tag()) {
            case "en" -> OptionalDouble.of(Reading.grade(lines));
            case "es" -> OptionalDouble.of(Inflesz.of(phrases(lines)));
            default -> OptionalDouble.empty();
        };
    }

    /** On a label of one word the formula says how long that word is. */
    private static List<String> phrases(List<String> lines) {
        return lines.stream().filter(line -> Reading.words(line).size() > 2).toList();
    }

    private static boolean isTooHard(double grade, Language language) {
        return language.tag().equals("en") ? grade > HIGHEST_GRADE : grade < LOWEST_INFLESZ;
    }

    /** For languages that have a list of it. */
    static List<String> jargon(String text, Language language) {
        var lower = text.toLowerCase(Locale.ROOT);
        return switch (language.tag()) {
            case "en" -> Reading.words(lower).stream().filter(Jargon.WORDS::contains).toList();
            case "es" -> SpanishJargon.WORDS.stream().filter(lower::contains).toList();
            default -> List.of();
        };
    }
}
