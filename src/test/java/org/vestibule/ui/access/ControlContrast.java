package org.vestibule.ui.access;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.util.List;

/**
 * What shows that there is a control stands out 3 to 1: its icon where it has no words, and the
 * edge of a field to type into, of a box to tick, of a tile, a key or a button of the bar. What
 * cannot be used now is left out, as in WCAG 1.4.11.
 */
final class ControlContrast implements Rule {
    private static final double LEAST = 3;
    private static final List<String> EDGED =
            List.of(Styles.CHECK_BOX, Styles.CHECK_TILE, Styles.TILE, Styles.KEY, Styles.PILL);

    /** On both sides of an edge, px. */
    private static final double NEAR = 6;

    @Override
    public String number() {
        return "R-08";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        for (var node : sight.nodes()) {
            if (node.isDisabled()) continue;
            if (isSign(node)) say(sight, node, Sight.bounds(node), findings);
            if (hasEdge(node)) say(sight, node, edge(Sight.bounds(node)), findings);
        }
    }

    private static void say(Sight sight, Node node, Bounds area, Findings findings) {
        var contrast = sight.pixels().contrast(area);
        var control = Sight.control(node);
        findings.unless(
                contrast >= LEAST,
                "what shows %s has %.1f to 1",
                Sight.said(control == null ? node : control),
                contrast);
    }

    private static boolean hasEdge(Node node) {
        return node instanceof TextField || EDGED.stream().anyMatch(node.getStyleClass()::contains);
    }

    private static boolean isSign(Node node) {
        return node instanceof PictureView
                && Sight.control(node) instanceof Touchable control
                && !hasWords(control)
                && !Sight.isWithin(node, Styles.CHECK_BOX);
    }

    private static boolean hasWords(Touchable control) {
        return control.lookupAll(".label").stream()
                .anyMatch(each -> each instanceof Labeled label && !label.getText().isBlank());
    }

    /** A strip across the upper edge, in the middle: outside, edge and inside. */
    private static Bounds edge(Bounds bounds) {
        return new BoundingBox(
                bounds.getCenterX() - NEAR, bounds.getMinY() - NEAR, 2 * NEAR, 2 * NEAR);
    }
}
