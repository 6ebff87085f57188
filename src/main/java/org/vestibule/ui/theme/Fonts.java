package org.vestibule.ui.theme;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    private static String family(Path file) {
        var font = Font.loadFont(file.toUri().toString(), 0);
        if (font == null) throw new UncheckedIOException(new IOException("no font: " + file));
        return font.getFamily();
    }
}
