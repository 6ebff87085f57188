package org.vestibule.ui.frame;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/** Things to choose from, all of one size: two beside each other, or three where it is wide. */
final class Alike extends Region {
    private static final int COLUMNS = 2;

    private final double gap;
    private final double wide;

    /**
     * @param gap between two, px
     * @param wide from this width on there may be three in a row, px
     */
    Alike(double gap, double wide, List<? extends Node> nodes) {
        this.gap = gap;
        this.wide = wide;
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrowest();
    }

    @Override
    protected double computePrefWidth(double height) {
        return COLUMNS * (narrowest() + gap) - gap;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var columns = columns(width);
        var rows = (nodes().size() + columns - 1) / columns;
        return Math.ceil(rows * (rowHeight(cell(width, columns)) + gap) - gap);
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var cell = cell(getWidth(), columns);
        var high = rowHeight(cell);
        for (var at = 0; at < nodes().size(); at++) {
            var x = at % columns * (cell + gap);
            var row = at / columns;
            var y = row * (high + gap);
            nodes().get(at).resizeRelocate(Math.rint(x), Math.rint(y), cell, high);
        }
    }

    /** As many as keep their words whole; below each other when not even two do. */
    private int columns(double width) {
        var most = width > wide ? COLUMNS + 1 : COLUMNS;
        while (most > 1 && width >= 0 && cell(width, most) < narrowest()) most--;
        return most;
    }

    private double cell(double width, int columns) {
        return width < 0 ? narrowest() : Math.floor((width + gap) / columns - gap);
    }

    private double narrowest() {
        return nodes().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
    }

    private double rowHeight(double cell) {
        return Math.ceil(
                nodes().stream().mapToDouble(node -> node.prefHeight(cell)).max().orElse(0));
    }

    private List<Node> nodes() {
        return getManagedChildren();
    }
}
