package org.vestibule.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;

import java.util.ArrayList;
import java.util.List;

/**
 * A few stages in a row: a ring each, a check once it is behind, its name below, and a line from
 * one to the next. No numbers: those are for what there is to do. Names go where the style takes
 * them out of sight; rings and checks stay.
 */
final class Marks extends Region {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final double gap;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Region> joints = new ArrayList<>();

    /** One stage. */
    private record Mark(StackPane dot, PictureView check, Words name) {
        static Mark of(Ui ui, Message message) {
            var check = PictureView.of(Icon.CHECK);
            var dot = new StackPane(check);
            dot.getStyleClass().add("dot");
            return new Mark(dot, check, new Words(ui, message, "mark-name"));
        }

        void show(boolean done, boolean now) {
            dot.pseudoClassStateChanged(DONE, done);
            dot.pseudoClassStateChanged(NOW, now);
            check.setVisible(done);
        }

        boolean isNamed() {
            return name.isVisible();
        }

        double width() {
            return Math.ceil(Math.max(dot.prefWidth(-1), isNamed() ? name.prefWidth(-1) : 0));
        }
    }

    Marks(Ui ui, List<Message> names) {
        gap = ui.display().grid(3);
        for (var name : names) add(Mark.of(ui, name));
    }

    private void add(Mark mark) {
        if (!marks.isEmpty()) {
            var joint = new Region();
            joint.getStyleClass().add("joint");
            joints.add(joint);
            getChildren().add(joint);
        }
        marks.add(mark);
        getChildren().addAll(mark.dot(), mark.name());
        mark.name().visibleProperty().addListener((_, _, _) -> requestLayout());
    }

    /**
     * @param reached so many stages are behind, and the next is the one to wait for
     */
    void show(int reached) {
        for (var at = 0; at < marks.size(); at++) {
            marks.get(at).show(at < reached, at == reached);
        }
        for (var at = 0; at < joints.size(); at++) {
            joints.get(at).pseudoClassStateChanged(DONE, at < reached);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return marks.stream().mapToDouble(Mark::width).sum() + between() * joints.size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return marks.stream().mapToDouble(this::height).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var x = 0.0;
        for (var mark : marks) {
            var center = x + mark.width() / 2;
            var side = mark.dot().prefWidth(-1);
            mark.dot().resizeRelocate(Math.rint(center - side / 2), 0, side, side);
            var wide = Math.ceil(mark.name().prefWidth(-1));
            var high = Math.ceil(mark.name().prefHeight(wide));
            mark.name().resizeRelocate(Math.rint(center - wide / 2), side + gap / 3, wide, high);
            x += mark.width() + between();
        }
        for (var at = 0; at < joints.size(); at++) join(joints.get(at), at);
    }

    private void join(Region joint, int at) {
        var from = marks.get(at).dot();
        var to = marks.get(at + 1).dot();
        var start = from.getLayoutX() + from.getWidth();
        var high = joint.minHeight(-1);
        var y = Math.rint((from.getHeight() - high) / 2);
        joint.resizeRelocate(start, y, to.getLayoutX() - start, high);
    }

    /** Where there are no names the line alone keeps them apart. */
    private double between() {
        return marks.getFirst().isNamed() ? gap : Math.ceil(joints.getFirst().minWidth(-1));
    }

    private double height(Mark mark) {
        var side = mark.dot().prefHeight(-1);
        return mark.isNamed() ? Math.ceil(side + gap / 3 + mark.name().prefHeight(-1)) : side;
    }
}
