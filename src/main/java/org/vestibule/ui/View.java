package org.vestibule.ui;

import javafx.scene.Node;

/** One screen: a node, and what happens when it comes and goes. */
public interface View {
    /** The same node every time. */
    Node node();

    /** Whether the bar at the top can be used while this lies over a screen. */
    default boolean leavesBar() {
        return false;
    }

    /** The node is on screen now: subscribe. */
    default void attached() {}

    /**
     * The node is up: after {@link #attached}, or in the place of the same in another language, of
     * which what lies behind goes on.
     */
    default void appear() {}

    /** The node has left the screen: release what was subscribed and wipe what was typed. */
    default void detached() {}
}
