package org.vestibule.ui.theme;

import org.vestibule.ui.Fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The colors of {@code tokens.css}.
 *
 * @param colors by token, as {@code 0xRRGGBB}
 */
public record Tokens(Map<String, Integer> colors) {
    private static final Pattern TOKEN = Pattern.compile("-v-([a-z-]+): *#([0-9A-Fa-f]{6});");
    private static final String HIGH = ".root.high-contrast";

    public static Tokens light() {
        var text = text();
        return new Tokens(read(text.substring(0, text.indexOf(HIGH))));
    }

    /** What it overrides only. */
    static Tokens overridden() {
        var text = text();
        return new Tokens(read(text.substring(text.indexOf(HIGH))));
    }

    public static Tokens highContrast() {
        var all = new HashMap<>(light().colors());
        all.putAll(overridden().colors());
        return new Tokens(all);
    }

    /** -1 for one there is not. */
    public int rgb(String token) {
        return colors.getOrDefault(token, -1);
    }

    private static String text() {
        try {
            return Files.readString(Fx.css().resolve("tokens.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> read(String text) {
        var colors = new HashMap<String, Integer>();
        TOKEN.matcher(text)
                .results()
                .forEach(found -> colors.put(found.group(1), Integer.parseInt(found.group(2), 16)));
        return colors;
    }
}
