package org.vestibule.ui.access;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import org.vestibule.ui.control.Touchable;

/** No text is cut off, and none sticks out of what it stands on. */
final class WholeWords implements Rule {
    /** Less than this cannot be told from the edge of a letter, px. */
    private static final double LEAST_SEEN = 0.5;

    @Override
    public String number() {
        return "R-07";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        for (var node : sight.words()) {
            if (node instanceof Labeled label) {
                findings.unless(
                        shown(label).equals(squeezed(label.getText())),
                        "%s is cut off: \"%s\"",
                        Sight.said(label),
                        shown(label));
                findings.unless(
                        cut(label) < LEAST_SEEN,
                        "%s loses %.1f px of its letters",
                        Sight.said(label),
                        cut(label));
            }
            findings.unless(isInside(node), "%s sticks out of its control", Sight.said(node));
        }
    }

    /** What is really drawn; it has dots at the end when there was no room. */
    private static String shown(Labeled label) {
        return label.lookup(".text") instanceof Text text ? squeezed(text.getText()) : "";
    }

    /** How far the ink goes beyond what a label lets be seen, up or down. */
    private static double cut(Labeled label) {
        if (!(label.lookup(".text") instanceof Text text) || text.getClip() == null) return 0;
        var seen = text.getClip().getLayoutBounds();
        var ink = ink(text);
        return Math.max(seen.getMinY() - ink.getMinY(), ink.getMaxY() - seen.getMaxY());
    }

    /** Where letters really are: tails and marks may leave the room that a line is given. */
    private static Bounds ink(Text text) {
        var type = text.getBoundsType();
        text.setBoundsType(TextBoundsType.VISUAL);
        var ink = text.getLayoutBounds();
        text.setBoundsType(type);
        return ink;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static boolean isInside(Node node) {
        var control = Sight.control(node);
        if (!(control instanceof Touchable)) return true;
        var outer = Sight.bounds(control);
        var inner = Sight.drawn(node);
        return inner.getMinY() >= outer.getMinY() - 1
                && inner.getMaxY() <= outer.getMaxY() + 1
                && inner.getMinX() >= outer.getMinX() - 1
                && inner.getMaxX() <= outer.getMaxX() + 1;
    }
}
