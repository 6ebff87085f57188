package org.vestibule.ui.access;

import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.vestibule.ui.theme.Tokens;

import java.util.List;

/**
 * Words stand out from what is behind them, measured where they are drawn: 4.5 to 1 whatever their
 * size, ink 10 to 1. In high contrast ink 20 to 1, and colored words 10 to 1.
 */
final class TextContrast implements Rule {
    private static final double COLORED = 4.5;
    private static final double INK = 10;
    private static final double COLORED_IN_HIGH_CONTRAST = 10;
    private static final double INK_IN_HIGH_CONTRAST = 20;

    /** In light {@code ink-soft} is one; in high contrast it is ink. */
    private static final List<String> TONES =
            List.of("ink-soft", "primary", "pressed", "on-primary", "good", "bad", "notice");

    private final Tokens light = Tokens.light();
    private final Tokens high = Tokens.highContrast();

    @Override
    public String number() {
        return "R-08";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        for (var text : sight.texts()) {
            if (isCovered(text)) continue;
            var least = least(sight, text);
            var contrast = sight.pixels().contrast(Sight.bounds(text));
            findings.unless(
                    contrast >= least,
                    "%s has %.1f to 1, not %.1f",
                    Sight.said(text),
                    contrast,
                    least);
        }
    }

    /** Dots stand where it was typed. */
    private static boolean isCovered(Text text) {
        var control = Sight.control(text);
        return control != null && Sight.is(control, "covered");
    }

    private double least(Sight sight, Text text) {
        return sight.isHighContrast()
                ? isColored(high, text) ? COLORED_IN_HIGH_CONTRAST : INK_IN_HIGH_CONTRAST
                : isColored(light, text) ? COLORED : INK;
    }

    /** Whatever is none of these colors has to be as good as ink. */
    private static boolean isColored(Tokens tokens, Text text) {
        return text.getFill() instanceof Color color
                && rgb(color) != tokens.rgb("ink")
                && TONES.stream().anyMatch(tone -> tokens.rgb(tone) == rgb(color));
    }

    private static int rgb(Color color) {
        return (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}
