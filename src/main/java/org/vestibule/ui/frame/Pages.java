package org.vestibule.ui.frame;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Reveal;
import org.vestibule.ui.control.TextEntry;
import org.vestibule.ui.control.Touchable;

import java.util.ArrayList;
import java.util.List;

/** The answer area: what does not fit goes on another page, with large buttons; nothing scrolls. */
final class Pages extends Region {
    private final Ui ui;
    private final List<Node> blocks = new ArrayList<>();
    private final Turner turner;
    private int page;
    private List<Integer> places = List.of();
    private boolean low;
    private final ReadOnlyBooleanWrapper atEnd = new ReadOnlyBooleanWrapper(true);

    Pages(Ui ui) {
        this.ui = ui;
        turner = new Turner(ui, this::turn);
        getChildren().add(turner);
        addEventHandler(Reveal.REVEAL, this::reveal);
    }

    void show(List<? extends Node> nodes) {
        blocks.clear();
        blocks.addAll(nodes);
        page = 0;
        places = List.of();
        getChildren().setAll(blocks);
        getChildren().add(turner);
    }

    /**
     * Whether it all lies within reach of a wheelchair: fields stand beside each other, and a page
     * that is not full ends where the full ones do.
     */
    void low(boolean now) {
        low = now;
        for (var block : blocks) if (block instanceof TextEntry entry) entry.share(now);
    }

    /** Whether there is nothing to touch but what turns the pages. */
    boolean isText() {
        return blocks.stream().noneMatch(Pages::isTouched);
    }

    private static boolean isTouched(Node node) {
        return switch (node) {
            case Touchable _, TextField _ -> true;
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().anyMatch(Pages::isTouched);
            default -> false;
        };
    }

    /** The least height that shows one row, and turns to the others. */
    double least(double width) {
        var rows = arranged(width, 0);
        var highest = rows.rows().stream().mapToDouble(Rows.Row::height).max().orElse(0);
        return rows.rows().size() < 2
                ? highest
                : highest + turner.prefHeight(width) + ui.display().gap();
    }

    /** Whether everything goes on one page. */
    boolean fits(double width, double height) {
        return arranged(width, height).height() <= height;
    }

    /** How much of this height the answer takes; all of it when it takes several pages. */
    double used(double width, double height) {
        return Math.min(height, arranged(width, height).height());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Rows.closest(blocks, ui.display(), width).height();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Rows.natural(blocks, ui.display(), width).height();
    }

    @Override
    protected void layoutChildren() {
        var pages = pages();
        follow(pages);
        page = Math.min(page, pages.size() - 1);
        var shown = pages.get(page);
        for (var block : blocks) block.setVisible(shown.has(block));
        // Those of the other pages too: words that were once wrapped to no width stay so.
        for (var each : pages) place(each, pages.size() == 1);
        turner.setVisible(pages.size() > 1);
        atEnd.set(page == pages.size() - 1);
        if (pages.size() == 1) return;
        turner.say(page + 1, pages.size());
        var high = turner.prefHeight(getWidth());
        turner.resizeRelocate(0, getHeight() - high, getWidth(), high);
    }

    /**
     * When another keyboard, say, parts the answers otherwise, what has the focus stays in sight.
     */
    private void follow(List<Rows> pages) {
        var now = blocks.stream().map(block -> pageOf(block, pages)).toList();
        if (now.equals(places)) return;
        places = now;
        for (var i = 0; i < blocks.size(); i++) if (hasFocus(blocks.get(i))) page = now.get(i);
    }

    private static int pageOf(Node block, List<Rows> pages) {
        for (var i = 0; i < pages.size(); i++) if (pages.get(i).has(block)) return i;
        return 0;
    }

    private boolean hasFocus(Node block) {
        for (var at = getScene() == null ? null : getScene().getFocusOwner();
                at != null;
                at = at.getParent()) {
            if (at.equals(block)) return true;
        }
        return false;
    }

    private List<Rows> pages() {
        return pages(getWidth(), getHeight());
    }

    private List<Rows> pages(double width, double height) {
        var all = arranged(width, height);
        if (all.height() <= height) return List.of(all);
        var room = height - turnerHeight(width);
        return low ? all.pages(room) : Rows.parted(blocks, ui.display(), width, room);
    }

    /** Whether less height leaves everything as whole, on no more pages. */
    boolean isAsGood(double width, double height, double less) {
        var fewer = pages(width, less);
        return fewer.size() == pages(width, height).size() && isWhole(fewer, width, less);
    }

    /** Whether nothing is larger than its page, nor a heading left alone, as it lies now. */
    boolean isWhole() {
        return isWhole(pages(), getWidth(), getHeight());
    }

    private boolean isWhole(List<Rows> pages, double width, double height) {
        var room = pages.size() == 1 ? height : height - turnerHeight(width);
        for (var i = 1; i < pages.size(); i++) {
            if (pages.get(i - 1).isHeading(pages.get(i))) return false;
        }
        return pages.stream().allMatch(page -> page.goOn(room));
    }

    /** How many pages it takes, as it lies now. */
    int count() {
        return pages().size();
    }

    /** What there is to answer with. */
    List<Node> blocks() {
        return List.copyOf(blocks);
    }

    /** Low down what takes several pages anyway has wide rows, and more pages of them. */
    private Rows arranged(double width, double height) {
        var rows = Rows.fitting(blocks, ui.display(), width, height);
        return low && rows.height() > height ? Rows.wide(blocks, ui.display(), width) : rows;
    }

    private double turnerHeight(double width) {
        return turner.prefHeight(width) + ui.display().gap();
    }

    private void place(Rows rows, boolean alone) {
        var room = alone ? rows.height() : getHeight() - turnerHeight(getWidth());
        var y = low ? Math.max(0, room - rows.height()) : 0.0;
        for (var row : rows.rows()) {
            var x = 0.0;
            for (var node : row.nodes()) {
                node.resizeRelocate(Math.rint(x), Math.rint(y), row.cell(), row.height());
                x += row.cell() + rows.between(row);
            }
            y += row.height() + rows.gap();
        }
    }

    /** So many pages on, or back; not beyond the ends. */
    void turn(int by) {
        page = Math.max(0, page + by);
        // Seen at once, since only what is seen can have the focus.
        if (getHeight() > 0) layoutChildren();
        else requestLayout();
    }

    int page() {
        return page;
    }

    /** Whether the last page is shown. */
    ReadOnlyBooleanProperty atEnd() {
        return atEnd.getReadOnlyProperty();
    }

    /** Until the last page, what turns it is the one thing to do. */
    void leadsOn(boolean now) {
        turner.leadsOn(now);
    }

    private void reveal(Reveal event) {
        if (!(event.getTarget() instanceof Node node)) return;
        var block = node;
        while (block != null && block.getParent() != this) block = block.getParent();
        if (block == null || getHeight() == 0) return;
        page = pageOf(block, pages());
        // Seen at once, since only what is seen can have the focus.
        layoutChildren();
    }
}
