package org.vestibule.ui.access;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.vestibule.ui.control.Touchable;

/** No text is cut off, and none sticks out of what it stands on. */
final class WholeWords implements Rule {
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
            }
            findings.unless(isInside(node), "%s sticks out of its control", Sight.said(node));
        }
    }

    /** What is really drawn; it has dots at the end when there was no room. */
    private static String shown(Labeled label) {
        return label.lookup(".text") instanceof Text text ? squeezed(text.getText()) : "";
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
