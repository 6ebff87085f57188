package org.vestibule.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.ui.Fx;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

@DisplayName("R-08 contrast of every pair of the console that carries text, light and dark")
class DeskContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-v-([a-z-]+): *#([0-9A-Fa-f]{6});");
    private static final String DARK = ".root.dark";

    private final Map<String, Integer> light = new HashMap<>();
    private final Map<String, Integer> dark = new HashMap<>();
    private final Map<String, Integer> onlyDark = new HashMap<>();

    DeskContrastTest() throws IOException {
        var shared = Files.readString(Fx.css().resolve("tokens.css"));
        read(shared.substring(0, shared.indexOf(".root.high-contrast")), light);
        var own = Files.readString(Fx.css().resolve("console-tokens.css"));
        read(own.substring(0, own.indexOf(DARK)), light);
        read(own.substring(own.indexOf(DARK)), onlyDark);
        dark.putAll(light);
        dark.putAll(onlyDark);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ink, paper, 10
                    ink, raised, 10
                    ink, row-here, 10
                    ink, primary-soft, 10
                    ink, wait-soft, 10
                    ink, accent-soft, 10
                    ink, bad-soft, 10
                    ink-soft, paper, 4.5
                    ink-soft, raised, 4.5
                    ink-soft, track, 4.5
                    ink-soft, wait-soft, 4.5
                    ink-soft, primary-soft, 4.5
                    primary, raised, 4.5
                    primary, paper, 4.5
                    primary, row-here, 4.5
                    primary, wait-soft, 4.5
                    primary, primary-soft, 4.5
                    on-primary, primary, 4.5
                    on-primary, pressed, 4.5
                    good, good-soft, 4.5
                    good, paper, 4.5
                    good, raised, 4.5
                    good, wait-soft, 4.5
                    bad, bad-soft, 4.5
                    bad, raised, 4.5
                    bad, paper, 4.5
                    bad, wait-soft, 4.5
                    notice, notice-soft, 4.5
                    wait, accent-soft, 4.5
                    chip-quiet-ink, chip-quiet, 4.5
                    on-accent, accent, 4.5
                    rail-ink, rail, 10
                    rail-ink, rail-here, 4.5
                    rail-soft, rail, 4.5
                    rail-soft, rail-here, 4.5
                    accent, rail, 4.5
                    """)
    void textCanBeRead(String text, String ground, double least) {
        assertThat(contrast(light, text, ground)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark, text, ground)).as("dark").isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "focus, paper",
        "focus, raised",
        "focus, wait-soft",
        "field-line, raised",
        "field-line, wait-soft",
        "primary, raised",
        "primary, row-here",
        "rail-ink, rail"
    })
    void whatIsNoTextButMattersCanBeSeen(String line, String ground) {
        assertThat(contrast(light, line, ground)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(dark, line, ground)).as("dark").isGreaterThanOrEqualTo(3);
    }

    @Test
    void theDarkLookOverridesEveryTokenButThePaperOfAPrinter() {
        var left = new HashMap<>(light);
        left.keySet().removeAll(onlyDark.keySet());
        assertThat(left.keySet()).containsExactly("sheet");
        assertThat(light.keySet()).containsAll(onlyDark.keySet());
    }

    private static void read(String text, Map<String, Integer> into) {
        TOKEN.matcher(text)
                .results()
                .forEach(found -> into.put(found.group(1), Integer.parseInt(found.group(2), 16)));
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(Map<String, Integer> tokens, String one, String other) {
        var first = luminance(tokens.getOrDefault(one, -1));
        var second = luminance(tokens.getOrDefault(other, -1));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        assertThat(rgb).as("token exists").isNotNegative();
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
