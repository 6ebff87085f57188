package org.vestibule.ui.access;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.vestibule.i18n.Language.Direction;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
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
        var reached = walk.stops().stream().map(FocusWalk.Stop::node).toList();
        findings.unless(walk.isClosed(), "the focus does not come back");
        for (var node : sight.nodes(FocusOrder::hasToBeReached)) {
            findings.unless(
                    reached.contains(node), "%s is not reached by the focus", Sight.said(node));
        }
        findings.unless(new HashSet<>(reached).size() == reached.size(), "the focus goes twice");
        // The walk ends on the first.
        var order = new ArrayList<>(reached);
        if (!order.isEmpty()) order.addFirst(order.removeLast());
        for (var at = 1; at < order.size(); at++) {
            var from = order.get(at - 1);
            var to = order.get(at);
            findings.unless(
                    follows(Sight.bounds(from), Sight.bounds(to), sight.direction()),
                    "the focus goes back from %s to %s",
                    Sight.said(from),
                    Sight.said(to));
        }
    }

    /** Keys type into a field and leave the focus there. */
    private static boolean hasToBeReached(Node node) {
        var isTouched = node instanceof Touchable || node instanceof TextField;
        return FocusWalk.takesTheFocus(node)
                || (isTouched && !node.isDisabled() && !Sight.isWithin(node, Styles.KEY));
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
