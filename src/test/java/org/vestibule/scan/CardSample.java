package org.vestibule.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/**
 * A made-up person's card as a scanner types it. The files in {@code licenses/} show control
 * characters as pictures (␊ is a line feed) and break lines where they like; above the text stands
 * what is to be read.
 */
public record CardSample(String name, LicenseRead.License wanted, String text) {
    private static final Path FOLDER =
            Path.of(System.getProperty("vestibule.home", "."), "src/test/resources/licenses");

    /** All, by name. */
    public static List<CardSample> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(CardSample::load).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name of its file, without the ending
     */
    public static CardSample of(String name) {
        return load(FOLDER.resolve(name + ".txt"));
    }

    private static CardSample load(Path file) {
        try {
            var halves = Files.readString(file).split("\n\n", 2);
            var said = new HashMap<String, String>();
            halves[0]
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .forEach(pair -> said.put(pair[0], pair[1].strip()));
            var wanted =
                    new LicenseRead.License(
                            said.getOrDefault("given", ""),
                            said.getOrDefault("family", ""),
                            said.containsKey("cut"),
                            LocalDate.parse(said.getOrDefault("born", "")));
            var name = file.getFileName().toString().replace(".txt", "");
            return new CardSample(name, wanted, typed(halves[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typed(String shown) {
        var typed = new StringBuilder();
        shown.chars()
                .filter(character -> character != '\n')
                // The pictures of control characters stand in the same order as these.
                .map(c -> c >= '\u2400' && c < '\u2420' ? c - '\u2400' : c)
                .forEach(c -> typed.append((char) c));
        return typed.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
