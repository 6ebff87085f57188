package org.vestibule.ui.access;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the focus goes, key by key, until it is back where it was.
 *
 * @param stops in the order they were reached
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
        var focusable = sight.nodes(FocusWalk::takesTheFocus);
        if (focusable.isEmpty()) return new FocusWalk(List.of(), true);
        var first = focusable.getFirst();
        // The picture without the focus comes first.
        sight.pixels();
        first.requestFocus();
        List<Stop> stops = new ArrayList<>();
        Node at = first;
        do {
            if (!at.requestFocusTraversal(TraversalDirection.NEXT)) break;
            at = sight.scene().getFocusOwner();
            if (at == null) break;
            stops.add(new Stop(at, kinds.add(kind(at)) ? shown(sight, at) : null));
        } while (!at.equals(first) && stops.size() < MOST_STOPS);
        return new FocusWalk(stops, at.equals(first));
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
