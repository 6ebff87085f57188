package org.vestibule.ui.access;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import java.util.HashMap;
import java.util.Map;

/**
 * Capitals are 3/16 inch high (Section 508, 402.4), at every size of text; on keys and in the bar,
 * whose signs stop growing, letters have 10 points and more (VVSG 2.0).
 */
final class LetterHeight implements Rule {
    private static final double CAPITALS_MM = 25.4 * 3 / 16;
    private static final double LEAST_POINTS = 10;
    private static final double POINT_MM = 25.4 / 72;

    private final Map<Font, Double> capitals = new HashMap<>();

    @Override
    public String number() {
        return "R-06";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        for (var text : sight.texts()) {
            var scale = text.localToSceneTransformProperty().get().getMyy();
            var size = sight.display().mm(text.getFont().getSize() * scale) / POINT_MM;
            findings.unless(size >= LEAST_POINTS, "%s has %.1f points", Sight.said(text), size);
            if (Sight.isWithin(text, "key") || Sight.isWithin(text, "top-bar")) continue;
            var high = sight.display().mm(capital(text.getFont()) * scale);
            findings.unless(
                    high >= CAPITALS_MM, "capitals of %s are %.2f mm high", Sight.said(text), high);
        }
    }

    private double capital(Font font) {
        return capitals.computeIfAbsent(font, LetterHeight::measured);
    }

    private static double measured(Font font) {
        var letter = new Text("H");
        letter.setFont(font);
        letter.setBoundsType(TextBoundsType.VISUAL);
        return letter.getLayoutBounds().getHeight();
    }
}
