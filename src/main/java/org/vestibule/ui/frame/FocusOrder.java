package org.vestibule.ui.frame;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the focus can go among what is to be seen, in the order in which it is read. Lines
 * that run from right to left are read in the order of their nodes too, since they are mirrored as
 * a whole. What surrounds every screen comes last: who has come for the question begins with it.
 */
final class FocusOrder {
    private final List<Node> stops = new ArrayList<>();
    private final List<Keyboard> keyboards = new ArrayList<>();

    private FocusOrder() {}

    /** What Tab goes through; of a keyboard one key, right after the field that it types into. */
    static List<Node> stops(Parent root) {
        var order = new FocusOrder();
        order.walk(root);
        for (var keyboard : order.keyboards) {
            order.stops.remove(keyboard.stop());
            var field = order.stops.indexOf(keyboard.meant());
            var at = field < 0 ? order.stops.size() : field + 1;
            order.stops.add(at, keyboard.stop());
        }
        return order.stops;
    }

    /** What the arrows go through: each key as well. */
    static List<Node> spots(Parent root) {
        var order = new FocusOrder();
        order.walk(root);
        for (var keyboard : order.keyboards) {
            order.stops.remove(keyboard.stop());
            order.stops.addAll(keyboard.keys());
        }
        return order.stops;
    }

    /** Whether the focus can be there: to be seen, not switched off, and still on the screen. */
    static boolean isOpen(Node node) {
        if (node.getScene() == null || node.isDisabled()) return false;
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    private void walk(Node node) {
        if (!node.isVisible()) return;
        switch (node) {
            case Touchable _, TextField _ -> add(node);
            case Keyboard keyboard -> {
                keyboards.add(keyboard);
                stops.add(keyboard.stop());
            }
            case Parent parent -> children(parent).forEach(this::walk);
            default -> {}
        }
    }

    private void add(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled()) stops.add(node);
    }

    private static List<Node> children(Parent parent) {
        var children = new ArrayList<>(parent.getChildrenUnmodifiable());
        if (parent instanceof Foot) {
            // Large text puts what leads on above the rest.
            children.sort(
                    Comparator.comparingDouble(Node::getLayoutY)
                            .thenComparingDouble(Node::getLayoutX));
        } else {
            children.sort(Comparator.comparing(FocusOrder::surrounds));
        }
        return children;
    }

    /** Whether it is, or lies in, what surrounds every screen. */
    static boolean surrounds(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(Styles.TOP_BAR)) return true;
        }
        return false;
    }
}
