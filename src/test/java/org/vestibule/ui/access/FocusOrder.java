package org.vestibule.ui.access;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.vestibule.i18n.Language.Direction;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.theme.Styles;

import java.util.HashSet;

/**
 * The focus goes as the eyes do, down and onwards, from right to left where lines run so; it
 * reaches everything once, and comes back.
 */
final class FocusOrder implements Rule {
    /** Things that stand on one line may be out of it by so little, px. */
    private static final double SLACK = 4;

    @Override
    public String number() {
        return "R-10";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        var walk = sight.focus();
        // A keyboard is one stop after each of its fields, and lies where there is room for it.
        var reached =
                walk.stops().stream()
                        .map(FocusWalk.Stop::node)
                        .filter(node -> !Sight.isWithin(node, Styles.KEY))
                        .toList();
        findings.unless(walk.isClosed(), "the focus does not come back");
        for (var node : sight.nodes(FocusOrder::hasToBeReached)) {
            findings.unless(
                    reached.contains(node), "%s is not reached by the focus", Sight.said(node));
        }
        findings.unless(new HashSet<>(reached).size() == reached.size(), "the focus goes twice");
        for (var at = 1; at < reached.size(); at++) {
            var from = reached.get(at - 1);
            var to = reached.get(at);
            findings.unless(
                    entersTheBar(from, to)
                            || follows(Sight.bounds(from), Sight.bounds(to), sight.direction()),
                    "the focus goes back from %s to %s",
                    Sight.said(from),
                    Sight.said(to));
        }
    }

    /** Who has come for the question begins with it: what surrounds every screen comes last. */
    private static boolean entersTheBar(Node from, Node to) {
        return Sight.isWithin(to, Styles.TOP_BAR) && !Sight.isWithin(from, Styles.TOP_BAR);
    }

    private static boolean hasToBeReached(Node node) {
        var isUsed =
                node instanceof Touchable
                        || node instanceof TextField
                        || FocusWalk.takesTheFocus(node);
        // A field may bring up other keys, and they other buttons that turn the page.
        return isUsed
                && !node.isDisabled()
                && isStillThere(node)
                && !Sight.isWithin(node, Styles.KEY);
    }

    private static boolean isStillThere(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return node.getScene() != null;
    }

    /** Below, or in the next column, or further on the same line. */
    private static boolean follows(Bounds from, Bounds to, Direction direction) {
        var isBelow = to.getMinY() >= from.getMaxY() - SLACK;
        return isBelow
                || switch (direction) {
                    case LEFT_TO_RIGHT -> to.getMinX() >= from.getMaxX() - SLACK;
                    case RIGHT_TO_LEFT -> to.getMaxX() <= from.getMinX() + SLACK;
                };
    }
}
