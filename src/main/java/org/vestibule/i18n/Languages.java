package org.vestibule.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every language there is, a row each: {@code tag | own name | direction | formats | typefaces}.
 * Its texts are the bundles with that tag, an audience each.
 */
public record Languages(List<Language> all) {
    private static final String SHIPPED = "/i18n/languages.txt";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final int COLUMNS = 5;

    public Languages {
        all = List.copyOf(all);
    }

    /** Those that come with the program, in the order of {@code i18n/languages.txt}. */
    public static Languages shipped() {
        try (var in = Languages.class.getResourceAsStream(SHIPPED)) {
            if (in == null) throw new IllegalStateException("missing from the program: " + SHIPPED);
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IllegalArgumentException for a row that is not one, naming it
     */
    public static Languages read(Reader rows) throws IOException {
        try (var lines = new BufferedReader(rows)) {
            return new Languages(
                    lines.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .map(Languages::language)
                            .toList());
        }
    }

    private static Language language(String row) {
        var cells = BAR.split(row, -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns: " + row);
        }
        return new Language(
                cells[0],
                cells[1],
                direction(cells[2]),
                Locale.forLanguageTag(cells[3]),
                Arrays.asList(cells[4].split("\\s*,\\s*")));
    }

    static Language.Direction direction(String cell) {
        return switch (cell) {
            case "left-to-right" -> Language.Direction.LEFT_TO_RIGHT;
            case "right-to-left" -> Language.Direction.RIGHT_TO_LEFT;
            default -> throw new IllegalArgumentException("no direction: " + cell);
        };
    }

    public List<String> tags() {
        return all.stream().map(Language::tag).toList();
    }

    /** The language with exactly this tag. */
    public Optional<Language> of(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** Those of the tags that there are, in the tags' order. */
    public List<Language> of(List<String> tags) {
        return tags.stream().flatMap(tag -> of(tag).stream()).toList();
    }
}
