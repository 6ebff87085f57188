package org.vestibule.kiosk.practice;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.lesson.Block;
import org.vestibule.kiosk.lesson.Scene;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A drawn phone with a page of the portal, a ring around what is to be touched, and a hand that
 * points at it from beside the glass. Where room is short the page loses what only decorates.
 */
final class PhoneView extends Region {
    private static final double LEAST_WIDTH_MM = 84;
    private static final double LEAST_HEIGHT_MM = 180;
    private static final double SHAPE = 0.56;
    private static final double WIDTH_IN_LETTERS = 17;

    /** Told of every touch on the phone. */
    interface Finger {
        void on(Block.Spot spot);

        void beside();
    }

    /** A block as it is to be seen. */
    private record Piece(Block block, Node node, int rank) {}

    private final Ui ui;
    private final Ui phone;
    private final Finger finger;
    private final Region body = new Region();
    private final HBox header;
    private final Region slot = new Region();
    private final Region bar = new Region();
    private final Region ring = new Region();
    private final PictureView hand = PictureView.of(Icon.HAND);
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Piece target;

    /**
     * @param ui with the kiosk's texts
     * @param phone with those of the phone's pages
     */
    PhoneView(Ui ui, Ui phone, Finger finger) {
        this.ui = ui;
        this.phone = phone;
        this.finger = finger;
        getStyleClass().add("phone-page");
        body.getStyleClass().add("phone");
        var mark = new PictureView(Picture.MARK);
        var side = ui.display().grid(4.5);
        mark.setMinSize(side, side);
        mark.setPrefSize(side, side);
        header = new HBox(mark, new Words(ui, Message.of("lesson.example"), Styles.STRONG));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("phone-header");
        ring.getStyleClass().add("phone-ring");
        hand.getStyleClass().add("phone-hand");
        slot.getStyleClass().add("phone-slot");
        bar.getStyleClass().add("phone-bar");
        for (var over : List.of(slot, bar, ring, hand)) over.setMouseTransparent(true);
        body.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> finger.beside());
    }

    void show(Scene scene) {
        pieces.clear();
        for (var block : scene.page()) pieces.add(piece(block, scene));
        target =
                pieces.stream()
                        .filter(piece -> scene.target().filter(piece.block()::equals).isPresent())
                        .findFirst()
                        .orElse(null);
        getChildren().setAll(body, header);
        pieces.forEach(piece -> getChildren().add(piece.node()));
        getChildren().addAll(slot, bar, ring, hand);
        requestLayout();
    }

    private Piece piece(Block block, Scene scene) {
        return switch (block) {
            case Block.Spot spot ->
                    new Piece(
                            block,
                            new SpotView(phone, spot, () -> finger.on(spot)),
                            scene.target().filter(spot::equals).isPresent() ? 0 : 2);
            case Block.Title(var text) -> new Piece(block, words(text, "phone-title"), 1);
            case Block.Part(var text) -> new Piece(block, words(text, Styles.STRONG), 4);
            case Block.Line(var text) -> new Piece(block, words(text, "phone-text"), 3);
            case Block.Row(var title, var line) -> new Piece(block, row(title, line), 1);
        };
    }

    private Words words(Message text, String style) {
        var words = new Words(phone, text, style);
        words.setMouseTransparent(true);
        return words;
    }

    private Node row(String title, Message line) {
        var row = new VBox(Words.verbatim(phone, title, Styles.STRONG), words(line, "phone-line"));
        row.getStyleClass().add("phone-visit");
        row.setMouseTransparent(true);
        return row;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return ui.display().px(LEAST_WIDTH_MM) + 2 * beside();
    }

    @Override
    protected double computeMinHeight(double width) {
        return ui.display().px(LEAST_HEIGHT_MM);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    /** Room for the hand, on both sides, so that the phone stands in the middle. */
    private double beside() {
        return ui.display().grid(7);
    }

    @Override
    protected void layoutChildren() {
        var letters = ((Words) header.getChildren().getLast()).getFont().getSize();
        var wanted = Math.max(getHeight() * SHAPE, letters * WIDTH_IN_LETTERS);
        var wide = Math.rint(Math.min(getWidth() - 2 * beside(), wanted));
        var left = Math.rint((getWidth() - wide) / 2);
        body.resizeRelocate(left, 0, wide, getHeight());
        var edge = ui.display().grid(1);
        var high = Math.ceil(header.prefHeight(wide - 2 * edge));
        header.resizeRelocate(left + edge, edge, wide - 2 * edge, high);
        decorate(left, wide);
        var margin = ui.display().grid(3);
        place(left + margin, edge + high, wide - 2 * margin);
        point(left + wide);
    }

    /** The speaker and the bar at the end of the glass, in the middle of both edges. */
    private void decorate(double left, double wide) {
        var thick = ui.display().grid(0.75);
        mark(slot, left, wide, wide * 0.16, ui.display().grid(1.75), thick);
        mark(bar, left, wide, wide * 0.36, getHeight() - ui.display().grid(2.5), thick);
    }

    private static void mark(
            Region mark, double left, double wide, double length, double y, double thick) {
        mark.resizeRelocate(Math.rint(left + (wide - length) / 2), y, Math.rint(length), thick);
    }

    /** From top to bottom what has room, the target and the title before anything else. */
    private void place(double x, double top, double wide) {
        var gap = ui.display().grid(2.5);
        var room = getHeight() - top - ui.display().grid(4);
        var shown = new ArrayList<>(pieces);
        while (shown.size() > 1 && height(shown, wide, gap) > room) {
            shown.remove(
                    shown.reversed().stream()
                            .max(Comparator.comparingInt(Piece::rank))
                            .orElseThrow());
        }
        var y = top + gap;
        for (var piece : pieces) {
            var here = shown.contains(piece);
            piece.node().setVisible(here);
            if (!here) continue;
            var high = Math.ceil(piece.node().prefHeight(wide));
            piece.node().resizeRelocate(x, Math.rint(y), wide, high);
            y += high + gap;
        }
    }

    private static double height(List<Piece> shown, double wide, double gap) {
        return shown.stream().mapToDouble(piece -> piece.node().prefHeight(wide) + gap).sum();
    }

    /** The ring around the target, the hand at the edge of the phone. */
    private void point(double edge) {
        ring.setVisible(target != null);
        hand.setVisible(target != null);
        if (target == null) return;
        var off = ui.display().grid(1.75);
        var spot = target.node();
        var wide = spot.getLayoutBounds().getWidth();
        var high = spot.getLayoutBounds().getHeight();
        ring.resizeRelocate(
                spot.getLayoutX() - off, spot.getLayoutY() - off, wide + 2 * off, high + 2 * off);
        var side = beside() + ui.display().grid(2);
        var middle = spot.getLayoutY() + high / 2;
        hand.resizeRelocate(edge - ui.display().grid(2), Math.rint(middle - side / 2), side, side);
    }
}
