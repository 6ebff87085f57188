package org.vestibule.ui.frame;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Tile;

import java.util.ArrayList;
import java.util.List;

/** The answer area: what does not fit goes on another page, with large buttons; nothing scrolls. */
final class Pages extends Region {
    private static final double NARROWEST_TILE_MM = 76;
    private static final int MOST_COLUMNS = 3;

    private final Ui ui;
    private final List<Node> blocks = new ArrayList<>();
    private final Turner turner;
    private int page;

    Pages(Ui ui) {
        this.ui = ui;
        turner = new Turner(ui, this::turn);
        getChildren().add(turner);
    }

    void show(List<? extends Node> nodes) {
        blocks.clear();
        blocks.addAll(nodes);
        page = 0;
        getChildren().setAll(blocks);
        getChildren().add(turner);
        for (var node : nodes) node.managedProperty().addListener(_ -> requestLayout());
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Whether everything goes on one page. */
    boolean fits(double width, double height) {
        return total(rows(width, height)) <= height;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return total(rows(width, Double.MAX_VALUE));
    }

    @Override
    protected void layoutChildren() {
        var all = rows(getWidth(), getHeight());
        var pages = split(all);
        page = Math.min(page, pages.size() - 1);
        for (var block : blocks) block.setVisible(false);
        var y = 0.0;
        for (var row : pages.get(page)) y = place(row, y);
        turner.setVisible(pages.size() > 1);
        if (pages.size() == 1) return;
        turner.say(page + 1, pages.size());
        var high = turner.prefHeight(getWidth());
        turner.resizeRelocate(0, getHeight() - high, getWidth(), high);
    }

    private void turn(int by) {
        page = Math.max(0, page + by);
        requestLayout();
    }

    /** Blocks beside each other. */
    private record Row(List<Node> nodes, double cell, double height) {}

    private List<List<Row>> split(List<Row> rows) {
        if (total(rows) <= getHeight() + 0.5) return List.of(rows);
        var room = getHeight() - turner.prefHeight(getWidth()) - gap();
        var pages = new ArrayList<List<Row>>();
        var current = new ArrayList<Row>();
        for (var row : rows) {
            current.add(row);
            if (total(current) <= room || current.size() == 1) continue;
            current.removeLast();
            pages.add(List.copyOf(current));
            current.clear();
            current.add(row);
        }
        pages.add(List.copyOf(current));
        return pages;
    }

    private double place(Row row, double top) {
        var x = 0.0;
        for (var node : row.nodes()) {
            node.setVisible(true);
            node.resizeRelocate(Math.rint(x), Math.rint(top), row.cell(), row.height());
            x += row.cell() + gap();
        }
        return top + row.height() + gap();
    }

    /** As few columns as the tiles like; more when that is what makes them fit. */
    private List<Row> rows(double width, double height) {
        var rows = rows(width, 1);
        for (var more = 2; more <= MOST_COLUMNS && total(rows) > height; more++) {
            var narrowest = ui.display().px(NARROWEST_TILE_MM);
            if ((width + gap()) / more - gap() < narrowest) break;
            var wider = rows(width, more);
            if (total(wider) < total(rows)) rows = wider;
        }
        return rows;
    }

    private List<Row> rows(double width, int columns) {
        var rows = new ArrayList<Row>();
        var pending = new ArrayList<Node>();
        var wanted = 1;
        for (var block : blocks) {
            if (!block.isManaged()) continue;
            var own = block instanceof Tile tile ? columnsOf(tile, columns) : 1;
            if (own != wanted || pending.size() == wanted) flush(pending, wanted, width, rows);
            wanted = own;
            pending.add(block);
        }
        flush(pending, wanted, width, rows);
        return rows;
    }

    private static int columnsOf(Tile tile, int columns) {
        return tile.alone() ? 1 : Math.max(tile.columns(), columns);
    }

    private void flush(List<Node> pending, int columns, double width, List<Row> rows) {
        if (pending.isEmpty()) return;
        var cell = Math.floor((width + gap()) / columns - gap());
        var high = pending.stream().mapToDouble(node -> high(node, cell)).max().orElse(0);
        rows.add(new Row(List.copyOf(pending), cell, Math.ceil(high)));
        pending.clear();
    }

    private static double high(Node node, double width) {
        return Math.max(node.minHeight(width), node.prefHeight(width));
    }

    private double total(List<Row> rows) {
        var heights = rows.stream().mapToDouble(Row::height).sum();
        return heights + gap() * Math.max(0, rows.size() - 1);
    }

    private double gap() {
        return Math.max(ui.display().gap(), ui.display().grid(2.5));
    }
}
