package org.vestibule.device.speech;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an engine calls its voices.
 *
 * @param names by language, such as {@code en-us} and {@code cmn}
 */
record Voices(SortedMap<String, String> names) {
    /** Which of several voices of a language people here expect, where the tag does not say. */
    private static final Map<String, List<String>> EXPECTED =
            Map.of(
                    "en", List.of("en-us"),
                    "es", List.of("es-419", "es-us", "es-mx"),
                    "pt", List.of("pt-br"),
                    "fr", List.of("fr-fr"),
                    // Hong Kong's reads Cantonese.
                    "zh", List.of("cmn", "zh-cn", "zh-sg", "zh-tw"));

    Voices {
        names = new TreeMap<>(names);
    }

    /**
     * @param listing what {@code espeak-ng --voices} prints: a heading, then a row a voice with its
     *     language in the second column
     */
    static Voices ofEspeak(String listing) {
        return new Voices(
                listing.lines()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+", -1))
                        .filter(columns -> columns.length > 1)
                        .map(columns -> columns[1])
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        Function.identity(),
                                        (one, _) -> one,
                                        TreeMap::new)));
    }

    /** A language as an engine writes it ({@code en_US}), as a key. */
    static String key(String language) {
        return language.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /**
     * The voice for a language; empty when there is none.
     *
     * @param tag BCP 47
     */
    Optional<String> of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var region = locale.getCountry().toLowerCase(Locale.ROOT);
        var language = locale.getLanguage();
        var own = language.equals("zh") ? "cmn" : language;
        return named(own + "-" + region)
                .or(() -> expected(language))
                .or(() -> named(own))
                .or(() -> startingWith(own + "-"));
    }

    private Optional<String> expected(String language) {
        return EXPECTED.getOrDefault(language, List.of()).stream()
                .flatMap(key -> named(key).stream())
                .findFirst();
    }

    private Optional<String> startingWith(String start) {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<String> named(String key) {
        return Optional.ofNullable(names.get(key));
    }
}
