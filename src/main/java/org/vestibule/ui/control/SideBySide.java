package org.vestibule.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/** Beside each other, as wide as each other, when all their words fit; else below each other. */
public final class SideBySide extends Region {
    private final double gap;

    /**
     * @param gap between two, px
     */
    public SideBySide(double gap, Node... nodes) {
        this.gap = gap;
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return nodes().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return nodes().size() * (computeMinWidth(-1) + gap) - gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var high = rowHeight(width);
        var rows = fits(width) ? 1 : nodes().size();
        return Math.ceil(rows * (high + gap) - gap);
    }

    @Override
    protected void layoutChildren() {
        var one = fits(getWidth());
        var rows = one ? 1 : nodes().size();
        var wide = one ? cell(getWidth()) : getWidth();
        var high = Math.floor((getHeight() + gap) / rows - gap);
        for (var at = 0; at < nodes().size(); at++) {
            var x = one ? at * (wide + gap) : 0;
            var y = one ? 0 : at * (high + gap);
            nodes().get(at).resizeRelocate(Math.rint(x), Math.rint(y), wide, high);
        }
    }

    private boolean fits(double width) {
        return width < 0 || computeMinWidth(-1) <= cell(width);
    }

    private double rowHeight(double width) {
        var wide = width < 0 ? -1 : fits(width) ? cell(width) : width;
        return nodes().stream().mapToDouble(node -> node.prefHeight(wide)).max().orElse(0);
    }

    private double cell(double width) {
        return Math.floor((width + gap) / nodes().size() - gap);
    }

    private List<Node> nodes() {
        return getManagedChildren();
    }
}
