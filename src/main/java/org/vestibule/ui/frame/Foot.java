package org.vestibule.ui.frame;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Pill;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Back, Help, Continue: always in this order and in these places. When large text leaves no
 * room for one row, what leads on stands above, over the whole width.
 */
final class Foot extends Region {
    private final double gap;
    private double padding;
    private double margin;
    private @Nullable Node left;
    private @Nullable Node help;
    private final List<Node> right = new ArrayList<>();

    Foot(Ui ui) {
        gap = ui.display().grid(2);
        padding = ui.display().grid(3);
        getStyleClass().add(Styles.FOOT);
    }

    void left(Node node) {
        left = node;
        arrange();
    }

    void help(Node node) {
        help = node;
        arrange();
    }

    /** Further ways on; the last one added stands outermost. */
    void right(Node node) {
        right.add(node);
        arrange();
    }

    void space(double margin, double padding) {
        this.margin = margin;
        this.padding = padding;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(place(width, false));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** In the order the focus goes: what leads on comes last. */
    private void arrange() {
        getChildren().clear();
        if (left != null) getChildren().add(left);
        if (help != null) getChildren().add(help);
        getChildren().addAll(right);
    }

    /** Returns the height used. */
    private double place(double width, boolean really) {
        var room = width - 2 * margin;
        var leftWide = wide(left);
        var helpWide = wide(help);
        var rightWide = right.stream().mapToDouble(this::wide).sum() + gap * (right.size() - 1);
        var needed = leftWide + helpWide + Math.max(0, rightWide) + 2 * gap;
        return needed <= room ? oneRow(width, really) : severalRows(width, really);
    }

    private double oneRow(double width, boolean really) {
        var high = rowHeight(getChildren());
        if (really) {
            var rightEnd = width - margin;
            for (var node : right.reversed()) {
                rightEnd -= wide(node);
                put(node, rightEnd, padding, wide(node), high);
                rightEnd -= gap;
            }
            if (left != null) put(left, margin, padding, wide(left), high);
            if (help != null) put(help, helpX(width, rightEnd), padding, wide(help), high);
        }
        return high + 2 * padding;
    }

    /** In the middle, unless its neighbors need the room. */
    private double helpX(double width, double rightEnd) {
        var leftEnd = margin + (left == null ? 0 : wide(left) + gap);
        var middle = (width - wide(help)) / 2;
        return Math.max(leftEnd, Math.min(middle, rightEnd - wide(help)));
    }

    private double severalRows(double width, boolean really) {
        var room = width - 2 * margin;
        var y = padding;
        // A sign stands at the end of the lower row, as large as it is.
        var signs = right.stream().filter(Pill.class::isInstance).toList();
        var words = right.stream().filter(node -> !(node instanceof Pill)).toList();
        var upper = words.stream().mapToDouble(this::wide).sum() + gap * (words.size() - 1);
        if (words.size() > 1 && upper <= room) {
            y = shareRow(words, y, room, really) + gap;
        } else {
            for (var node : words.reversed()) y = shareRow(List.of(node), y, room, really) + gap;
        }
        var lower = new ArrayList<Node>();
        if (left != null) lower.add(left);
        if (help != null) lower.add(help);
        if (lower.isEmpty()) return y - gap + padding;
        var rest = room;
        for (var sign : signs) {
            rest -= wide(sign);
            if (really) put(sign, margin + rest, y, wide(sign), sign.prefHeight(-1));
            rest -= gap;
        }
        return shareRow(lower, y, rest, really) + padding;
    }

    /** Beside each other, each with its share of the room; returns where the row ends. */
    private double shareRow(List<Node> nodes, double y, double room, boolean really) {
        var widths = shares(nodes, room - gap * (nodes.size() - 1));
        var high = 0.0;
        for (var i = 0; i < nodes.size(); i++) {
            high = Math.max(high, nodes.get(i).prefHeight(widths[i]));
        }
        var x = margin;
        for (var i = 0; i < nodes.size() && really; i++) {
            put(nodes.get(i), x, y, widths[i], high);
            x += widths[i] + gap;
        }
        return y + high;
    }

    /** As wide as their words, and what is left in equal parts; where they do not go, equal. */
    private double[] shares(List<Node> nodes, double room) {
        var words = nodes.stream().mapToDouble(this::wide).toArray();
        var left = (room - Arrays.stream(words).sum()) / nodes.size();
        return left < 0
                ? nodes.stream().mapToDouble(_ -> room / nodes.size()).toArray()
                : Arrays.stream(words).map(word -> word + left).toArray();
    }

    private void put(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.rint(x), Math.rint(y), Math.floor(width), Math.ceil(height));
    }

    private static double rowHeight(List<Node> nodes) {
        return nodes.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    private double wide(@Nullable Node node) {
        return node == null ? 0 : Math.ceil(node.prefWidth(-1));
    }
}
