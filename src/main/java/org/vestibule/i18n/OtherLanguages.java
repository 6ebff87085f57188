package org.vestibule.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Languages that patients speak, whether a kiosk has texts in them or not: each by the name its own
 * readers use, and by the English one that interpreters are asked for by (R-21). No flags: a
 * language is not a country.
 */
public record OtherLanguages(List<OtherLanguages.Named> all) {
    private static final String SHIPPED = "/i18n/other-languages.txt";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final int COLUMNS = 5;

    /** A language and what the desk calls it. */
    public record Named(Language language, String english) {}

    public OtherLanguages {
        all = List.copyOf(all);
    }

    /** Those of {@code i18n/other-languages.txt}, in its order. */
    public static OtherLanguages shipped() {
        try (var in = OtherLanguages.class.getResourceAsStream(SHIPPED)) {
            if (in == null) throw new IllegalStateException("missing from the program: " + SHIPPED);
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new OtherLanguages(
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(OtherLanguages::named)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Named named(String row) {
        var cells = BAR.split(row.strip(), -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns: " + row);
        }
        var language =
                new Language(
                        cells[0],
                        cells[2],
                        Languages.direction(cells[3]),
                        Locale.forLanguageTag(cells[0]),
                        List.of(cells[4]));
        return new Named(language, cells[1]);
    }

    /** All but those that the kiosk speaks itself. */
    public List<Language> besides(List<Language> spoken) {
        var tags = spoken.stream().map(Language::tag).toList();
        return all.stream()
                .map(Named::language)
                .filter(language -> !tags.contains(language.tag()))
                .toList();
    }

    /** What the language with exactly this tag is called in English. */
    public Optional<String> english(String tag) {
        return all.stream()
                .filter(each -> each.language().tag().equals(tag))
                .map(Named::english)
                .findFirst();
    }
}
