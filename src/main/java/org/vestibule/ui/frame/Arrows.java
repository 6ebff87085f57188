package org.vestibule.ui.frame;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which of several things lies next in a direction, as it looks: left is left in every language.
 */
enum Arrows {
    LEFT,
    RIGHT,
    UP,
    DOWN;

    /** To the side counts more than onwards, so that a column or a row is kept. */
    private static final double ASIDE = 3;

    /** Two that touch or overlap by less than this still lie beside each other, px. */
    private static final double OVERLAP = 4;

    /** Empty where nothing lies that way. */
    Optional<Node> from(Node here, Collection<? extends Node> among) {
        var from = bounds(here);
        return among.stream()
                .filter(node -> !node.equals(here) && lies(from, bounds(node)))
                .min(Comparator.comparingDouble(node -> far(from, bounds(node))))
                .map(Node.class::cast);
    }

    /** Whether it is the way that lines run there, from side to side. */
    boolean isForward(Node there) {
        return switch (there.getEffectiveNodeOrientation()) {
            case LEFT_TO_RIGHT, INHERIT -> this == RIGHT;
            case RIGHT_TO_LEFT -> this == LEFT;
        };
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** To the left and to the right only along the same line: past its end lies nothing. */
    private boolean lies(Bounds from, Bounds to) {
        var onLine =
                switch (this) {
                    case LEFT, RIGHT -> sideways(from, to) == 0;
                    case UP, DOWN -> true;
                };
        return onLine && ahead(from, to) >= -OVERLAP;
    }

    private double sideways(Bounds from, Bounds to) {
        return switch (this) {
            case LEFT, RIGHT -> gap(from.getMinY(), from.getMaxY(), to.getMinY(), to.getMaxY());
            case UP, DOWN -> gap(from.getMinX(), from.getMaxX(), to.getMinX(), to.getMaxX());
        };
    }

    /** How far from edge to edge, px; negative when it does not lie that way. */
    private double ahead(Bounds from, Bounds to) {
        return switch (this) {
            case LEFT -> from.getMinX() - to.getMaxX();
            case RIGHT -> to.getMinX() - from.getMaxX();
            case UP -> from.getMinY() - to.getMaxY();
            case DOWN -> to.getMinY() - from.getMaxY();
        };
    }

    private double far(Bounds from, Bounds to) {
        // Of several straight ahead, the one whose middle is nearest.
        var middle =
                Math.hypot(
                        from.getCenterX() - to.getCenterX(), from.getCenterY() - to.getCenterY());
        return Math.max(0, ahead(from, to)) + ASIDE * sideways(from, to) + middle / 100;
    }

    private static double gap(double min, double max, double otherMin, double otherMax) {
        return Math.max(0, Math.max(otherMin - max, min - otherMax));
    }
}
