package org.vestibule.ui.frame;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.TextButton;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
import java.util.List;

/**
 * Back, Help, lesser answers, Continue: always in this order and in these places. The place
 * of Continue stays empty where there is none: no other answer stands where it would. Where there
 * is no way back, Help begins the row. What finds no room in the row stands above it.
 */
final class Foot extends Region {
    private final double gap;
    private final TextButton backPlace;
    private final TextButton nextPlace;
    private double padding;
    private double margin;
    private @Nullable Node back;
    private @Nullable Node help;
    private final List<Node> lesser = new ArrayList<>();
    private @Nullable Node next;

    Foot(Ui ui) {
        gap = Math.ceil(ui.display().gap());
        padding = ui.display().grid(3);
        backPlace = place(back(ui, Message.of("ui.back"), () -> {}));
        nextPlace = place(next(ui, Message.of("ui.continue"), () -> {}));
        getStyleClass().add(Styles.FOOT);
        arrange();
    }

    static TextButton back(Ui ui, Message label, Runnable action) {
        return new SecondaryButton(ui, label, action).before(Icon.ARROW_LEFT);
    }

    static TextButton next(Ui ui, Message label, Runnable action) {
        return new PrimaryButton(ui, label, action).after(Icon.ARROW_RIGHT);
    }

    void back(Node node) {
        back = node;
        arrange();
    }

    void help(Node node) {
        help = node;
        arrange();
    }

    /** Further answers, less than Continue; they stand after Help. */
    void lesser(Node node) {
        lesser.add(node);
        arrange();
    }

    /** The way on; may be set again. */
    void next(Node node) {
        next = node;
        arrange();
    }

    boolean isEmpty() {
        return back == null && help == null && next == null && lesser.isEmpty();
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

    /** Measured, and never seen or heard. */
    private static TextButton place(TextButton button) {
        button.setVisible(false);
        button.setManaged(false);
        button.setFocusTraversable(false);
        button.setAccessibleText("");
        return button;
    }

    /** In the order the focus goes: what leads on comes last. */
    private void arrange() {
        getChildren().setAll(backPlace, nextPlace);
        if (back != null) getChildren().add(back);
        if (help != null) getChildren().add(help);
        getChildren().addAll(lesser);
        if (next != null) getChildren().add(next);
    }

    /** Returns the height used. */
    private double place(double width, boolean really) {
        var room = width - 2 * margin;
        var start = start();
        // Decided without what this screen has, so that it is the same on all of them.
        return start + wide(nextPlace) <= room
                ? oneRow(room, start, really)
                : severalRows(room, really);
    }

    /** Only what this screen has too much of stands above. */
    private double oneRow(double room, double start, boolean really) {
        var end = nextWide();
        var besides = lesser.isEmpty() || lesserStart() + lesserWide() + gap + end <= room;
        var nextBesides = start + end <= room;
        var y = padding;
        if (!nextBesides) y = nextAbove(room, y, really);
        if (!besides) y = rowAbove(room, y, really);
        var high = rowHeight();
        if (really) {
            if (back != null) put(back, 0, y, wide(back), high);
            if (help != null) put(help, helpStart(), y, wide(help), high);
            if (besides) putInRow(lesserStart(), y, high);
            if (next != null && nextBesides) put(next, room - wide(next), y, wide(next), high);
        }
        return y + high + padding;
    }

    private void putInRow(double start, double y, double high) {
        var x = start;
        for (var node : lesser) {
            put(node, x, y, wide(node), high);
            x += wide(node) + gap;
        }
    }

    /** Large text: what leads on stands above the rest. */
    private double severalRows(double room, boolean really) {
        var besides = lesser.isEmpty() || lesserStart() + lesserWide() <= room;
        var shared = !besides && lesserWide() + gap + nextWide() <= room;
        var y = padding;
        if (!besides && !shared) y = rowAbove(room, y, really);
        if (next != null || shared) {
            var high = Math.max(high(next), shared ? lesserHigh() : 0);
            if (really && shared) putInRow(0, y, high);
            if (really) putNext(room, y, high);
            y += high + gap;
        }
        var low = besides && !lesser.isEmpty();
        if (back == null && help == null && !low) return y - gap + padding;
        return startRow(room, y, really) + padding;
    }

    private double nextAbove(double room, double y, boolean really) {
        var high = high(next, Math.min(room, wide(next)));
        if (really) putNext(room, y, high);
        return y + high + gap;
    }

    private void putNext(double room, double y, double high) {
        if (next == null) return;
        var wide = Math.min(room, wide(next));
        put(next, room - wide, y, wide, high);
    }

    /** Back and Help as wide as their words; where they do not go beside each other, equal. */
    private double startRow(double room, double y, boolean really) {
        var helpWide = help == null ? 0 : wide(help);
        var fits = backWide() + gap + helpWide <= room;
        var first = fits ? backWide() : (room - gap) / 2;
        var second = fits ? helpWide : (room - gap) / 2;
        var besides = fits && lesserStart() + lesserWide() <= room;
        var high = Math.max(high(back, first), high(help, second));
        if (besides) high = Math.max(high, lesserHigh());
        if (really) {
            if (back != null) put(back, 0, y, first, high);
            if (help != null) put(help, back == null ? 0 : first + gap, y, second, high);
            if (besides) putInRow(lesserStart(), y, high);
        }
        return y + high;
    }

    /** The lesser answers in a row of their own, or in one each; returns where the next begins. */
    private double rowAbove(double room, double y, boolean really) {
        if (lesserWide() <= room) {
            var high = lesserHigh();
            if (really) putInRow(0, y, high);
            return y + high + gap;
        }
        var line = y;
        for (var node : lesser) line = above(node, room, line, really);
        return line;
    }

    private double above(Node node, double room, double y, boolean really) {
        var wide = Math.min(room, wide(node));
        var high = high(node, wide);
        if (really) put(node, 0, y, wide, high);
        return y + high + gap;
    }

    private void put(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(
                Math.rint(margin + x), Math.rint(y), Math.floor(width), Math.ceil(height));
    }

    private double rowHeight() {
        return getChildren().stream().mapToDouble(this::high).max().orElse(0);
    }

    /** Where lesser answers begin where there is a way back. */
    private double start() {
        return backWide() + gap + helpWide();
    }

    /** Where they begin here. */
    private double lesserStart() {
        return helpStart() + helpWide();
    }

    private double helpWide() {
        return help == null ? 0 : wide(help) + gap;
    }

    private double helpStart() {
        return back == null ? 0 : backWide() + gap;
    }

    private double backWide() {
        return Math.max(wide(backPlace), wide(back));
    }

    private double nextWide() {
        return Math.max(wide(nextPlace), wide(next));
    }

    private double lesserWide() {
        return lesser.stream().mapToDouble(this::wide).sum() + gap * Math.max(0, lesser.size() - 1);
    }

    private double lesserHigh() {
        return lesser.stream().mapToDouble(this::high).max().orElse(0);
    }

    private double high(@Nullable Node node) {
        return high(node, -1);
    }

    private double high(@Nullable Node node, double width) {
        return node == null ? 0 : Math.ceil(node.prefHeight(width));
    }

    private double wide(@Nullable Node node) {
        return node == null ? 0 : Math.ceil(node.prefWidth(-1));
    }
}
