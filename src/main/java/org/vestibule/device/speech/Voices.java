package org.vestibule.device.speech;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an engine calls its voices.
 *
 * @param names such as {@code en-us} and {@code cmn}, in order
 */
public record Voices(TreeSet<String> names) {
    /** Which of several voices of a language people here expect, where the tag does not say. */
    private static final Map<String, String> EXPECTED =
            Map.of("en", "en-us", "es", "es-419", "pt", "pt-br", "fr", "fr-fr", "zh", "cmn");

    public Voices {
        names = new TreeSet<>(names);
    }

    /**
     * @param listing what {@code espeak-ng --voices} prints: a heading, then a row a voice with its
     *     language in the second column
     */
    public static Voices read(String listing) {
        return new Voices(
                listing.lines()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+", -1))
                        .filter(columns -> columns.length > 1)
                        .map(columns -> columns[1])
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * The voice for a language; empty when there is none.
     *
     * @param tag BCP 47
     */
    public Optional<String> of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var region = locale.getCountry().toLowerCase(Locale.ROOT);
        var language = locale.getLanguage();
        var own = language.equals("zh") ? "cmn" : language;
        return named(own + "-" + region)
                .or(() -> named(EXPECTED.getOrDefault(language, own)))
                .or(() -> named(own))
                .or(() -> names.stream().filter(name -> name.startsWith(own + "-")).findFirst());
    }

    private Optional<String> named(String name) {
        return Optional.of(name).filter(names::contains);
    }
}
