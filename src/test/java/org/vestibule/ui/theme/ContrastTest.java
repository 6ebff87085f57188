package org.vestibule.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.ui.Fx;

import java.io.IOException;
import java.nio.file.Files;

@DisplayName("R-08 contrast of every pair that carries text, computed from tokens.css")
class ContrastTest {
    private final Tokens light = Tokens.light();
    private final Tokens high = Tokens.highContrast();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ink, paper, 10
                    ink, raised, 10
                    ink, primary-soft, 10
                    ink, accent-soft, 10
                    ink, good-soft, 10
                    ink, bad-soft, 10
                    ink, track, 10
                    ink-soft, paper, 10
                    ink-soft, raised, 10
                    ink-soft, track, 4.5
                    primary, raised, 4.5
                    primary, paper, 4.5
                    primary, primary-soft, 4.5
                    pressed, primary-soft, 4.5
                    on-primary, primary, 4.5
                    on-primary, pressed, 4.5
                    bad, paper, 4.5
                    good, paper, 4.5
                    notice, paper, 4.5
                    """)
    void text_of_the_light_theme_can_be_read(String text, String ground, double least) {
        assertThat(contrast(light, text, ground)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "focus, paper",
        "focus, raised",
        "field-line, raised",
        "control-line, paper",
        "control-line, raised",
        "control-line, primary-soft",
        "control-line, track",
        "primary, raised",
        "primary, track"
    })
    void what_is_no_text_but_matters_can_be_seen(String line, String ground) {
        assertThat(contrast(light, line, ground)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(high, line, ground)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, raised",
        "ink-soft, paper",
        "ink-soft, raised",
        "ink, primary-soft",
        "ink, accent-soft",
        "ink, good-soft",
        "ink, bad-soft"
    })
    void words_to_read_in_high_contrast_have_20_to_1(String text, String ground) {
        assertThat(contrast(high, text, ground)).isGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "primary, paper",
        "on-primary, primary",
        "on-primary, pressed",
        "bad, paper",
        "good, paper",
        "notice, paper"
    })
    void colored_words_in_high_contrast_have_10_to_1(String text, String ground) {
        assertThat(contrast(high, text, ground)).isGreaterThanOrEqualTo(10);
    }

    @Test
    void high_contrast_overrides_every_token() {
        assertThat(Tokens.overridden().colors().keySet()).isEqualTo(light.colors().keySet());
    }

    @Test
    void no_other_stylesheet_has_a_color_of_its_own() throws IOException {
        try (var files = Files.list(Fx.css())) {
            assertThat(files.filter(file -> !file.toString().endsWith("tokens.css")))
                    .isNotEmpty()
                    .allSatisfy(
                            file ->
                                    assertThat(Files.readString(file))
                                            .doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b")
                                            .doesNotContain("rgb"));
        }
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(Tokens tokens, String one, String other) {
        var first = luminance(tokens.rgb(one));
        var second = luminance(tokens.rgb(other));
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
