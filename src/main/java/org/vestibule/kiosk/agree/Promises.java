package org.vestibule.kiosk.agree;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.Styles;

import java.util.List;

/**
 * What the practice promises, each with a dot: a check would look like an answer given. Two stand
 * beside each other where that breaks no sentence.
 */
final class Promises extends Region {
    private static final int COLUMNS = 2;

    private final double gap;
    private final double between;

    Promises(Ui ui, List<Message> sentences) {
        gap = ui.display().grid(1.5);
        between = ui.display().grid(4);
        getStyleClass().addAll(Styles.NOTICE, "promises");
        for (var sentence : sentences) getChildren().add(line(ui, sentence));
    }

    private static HBox line(Ui ui, Message sentence) {
        var dot = new Region();
        dot.getStyleClass().add("bullet");
        var words = new Words(ui, sentence, Styles.BODY);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(ui.display().grid(2), dot, words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var inside = width - snappedLeftInset() - snappedRightInset();
        var columns = columns(inside);
        var cell = cell(inside, columns);
        var high = 0.0;
        for (var at = 0; at < lines().size(); at += columns) high += rowHeight(at, columns, cell);
        var rows = (lines().size() + columns - 1) / columns;
        return Math.ceil(high + gap * (rows - 1) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        var inside = getWidth() - snappedLeftInset() - snappedRightInset();
        var columns = columns(inside);
        var cell = cell(inside, columns);
        var y = snappedTopInset();
        for (var at = 0; at < lines().size(); at += columns) {
            var high = rowHeight(at, columns, cell);
            for (var i = at; i < Math.min(at + columns, lines().size()); i++) {
                var x = snappedLeftInset() + (i - at) * (cell + between);
                lines().get(i).resizeRelocate(Math.rint(x), Math.rint(y), cell, high);
            }
            y += high + gap;
        }
    }

    private int columns(double inside) {
        var widest = lines().stream().mapToDouble(line -> line.prefWidth(-1)).max().orElse(0);
        return Math.ceil(widest) <= cell(inside, COLUMNS) ? COLUMNS : 1;
    }

    private double cell(double inside, int columns) {
        return Math.floor((inside + between) / columns - between);
    }

    private double rowHeight(int first, int columns, double cell) {
        return lines().stream()
                .skip(first)
                .limit(columns)
                .mapToDouble(line -> Math.ceil(line.prefHeight(cell)))
                .max()
                .orElse(0);
    }

    private List<Node> lines() {
        return getManagedChildren();
    }
}
