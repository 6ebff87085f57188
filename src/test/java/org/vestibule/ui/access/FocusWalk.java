package org.vestibule.ui.access;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Where the focus goes with Tab, until it is back where it was.
 *
 * @param stops in the order they were reached, the first one first
 * @param isClosed whether it came back
 */
record FocusWalk(List<FocusWalk.Stop> stops, boolean isClosed) {
    /** Room around a control for its ring, px. */
    private static final int AROUND = 12;

    private static final int MOST_STOPS = 100;

    /**
     * @param shown the control and what is around it while it has the focus; only of the first of
     *     each kind
     */
    record Stop(Node node, @Nullable Pixels shown) {}

    /**
     * @param kinds of controls whose ring need not be looked at; those that were are added
     */
    static FocusWalk around(Sight sight, Set<String> kinds) {
        // The picture without the focus comes first.
        sight.pixels();
        List<Stop> stops = new ArrayList<>();
        var first = tab(sight);
        var at = first;
        while (at != null && stops.size() < MOST_STOPS) {
            stops.add(new Stop(at, kinds.add(kind(at)) ? shown(sight, at) : null));
            at = tab(sight);
            if (Objects.equals(at, first)) break;
        }
        return new FocusWalk(stops, Objects.equals(at, first));
    }

    /** Where the key leads; nowhere where there is nothing to be used. */
    private static @Nullable Node tab(Sight sight) {
        var scene = sight.scene();
        var from = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            from.fireEvent(new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false));
        }
        var to = scene.getFocusOwner();
        return scene.getRoot().equals(to) ? null : to;
    }

    static boolean takesTheFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    /** What looks the same with the focus as without. */
    private static String kind(Node node) {
        return node.getClass().getName() + node.getStyleClass();
    }

    private static Pixels shown(Sight sight, Node node) {
        var bounds = Sight.bounds(node);
        var left = Math.max(0, Math.floor(bounds.getMinX()) - AROUND);
        var top = Math.max(0, Math.floor(bounds.getMinY()) - AROUND);
        var right = Math.min(sight.screen().getMaxX(), Math.ceil(bounds.getMaxX()) + AROUND);
        var bottom = Math.min(sight.screen().getMaxY(), Math.ceil(bounds.getMaxY()) + AROUND);
        return sight.camera()
                .take(sight.scene(), new Rectangle2D(left, top, right - left, bottom - top));
    }
}
