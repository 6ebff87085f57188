package org.vestibule.ui.theme;

import javafx.scene.text.Font;

import org.vestibule.i18n.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The typefaces that come with the kiosk. */
public final class Fonts {
    private Fonts() {}

    /**
     * Makes every {@code .ttf} below {@code folder} known to JavaFX; once a program is enough.
     *
     * @return the families found
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static List<String> load(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .map(Fonts::family)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes only the families known that write these languages: a Chinese one is large.
     *
     * @param folder with a folder a family: {@code Noto Sans} lies in {@code noto-sans}
     * @throws UncheckedIOException when a family is not there
     */
    public static void load(Path folder, List<Language> languages) {
        languages.stream()
                .flatMap(language -> language.families().stream())
                .distinct()
                .map(family -> family.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .forEach(name -> load(folder.resolve(name)));
    }

    private static String family(Path file) {
        var font = Font.loadFont(file.toUri().toString(), 0);
        if (font == null) throw new UncheckedIOException(new IOException("no font: " + file));
        return font.getFamily();
    }
}
