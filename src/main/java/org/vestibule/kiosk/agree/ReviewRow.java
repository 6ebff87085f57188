package org.vestibule.kiosk.agree;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.Tile;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.Styles;

/**
 * What was asked and the answer, and at the end of the row what shows or changes it: the same place
 * in each. Where long words have no room beside the buttons, those go below.
 */
final class ReviewRow extends Region implements Tile {
    /** Narrower than this, two do not share the width of a display that stands, mm. */
    private static final double NARROWEST_MM = 125;

    /** Wider than this it never has to be, mm. */
    private static final double WIDEST_MM = 200;

    private final Ui ui;
    private final Words value;
    private final VBox words;
    private final HBox buttons;
    private final double gap;

    /**
     * @param change goes to the question again
     */
    ReviewRow(Ui ui, ReviewLine line, Runnable change) {
        this.ui = ui;
        gap = Math.ceil(ui.display().gap());
        value = new Words(ui, line.covered().orElse(line.clear()), Styles.TILE_TITLE).whole();
        words = new VBox(new Words(ui, line.label(), Styles.SOFT).whole(), value);
        words.setAlignment(Pos.CENTER_LEFT);
        buttons = new HBox(gap);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (line.covered().isPresent()) {
            add("ui.show", line.label(), () -> value.say(line.clear()));
        }
        add("review.change", line.label(), change);
        getStyleClass().add("review-row");
        getChildren().addAll(words, buttons);
    }

    private void add(String key, Message about, Runnable action) {
        var button = SecondaryButton.beside(ui, Message.of(key), action);
        button.setAccessibleText(ui.text(key) + ": " + ui.text(about));
        buttons.getChildren().add(button);
    }

    @Override
    public int columns() {
        return 2;
    }

    @Override
    public boolean framed() {
        return false;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        var least = ui.display().px(NARROWEST_MM);
        return Math.clamp(besides(), least, ui.display().px(WIDEST_MM));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(computeMinWidth(height), words.prefWidth(-1) + 2 * gap + buttonsWide());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var high = buttons.prefHeight(-1);
        var inside =
                goesBeside(width)
                        ? Math.max(words.prefHeight(wordsWide(width)), high)
                        : words.prefHeight(width) + gap + high;
        return Math.ceil(inside + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        var wide = getWidth();
        var room = getHeight() - snappedBottomInset();
        var high = Math.ceil(buttons.prefHeight(-1));
        var beside = goesBeside(wide);
        var below = beside ? Math.rint((room - high) / 2) : room - high;
        var text = beside ? room : room - high - gap;
        words.resizeRelocate(0, 0, wordsWide(wide), text);
        buttons.resizeRelocate(wide - buttonsWide(), below, buttonsWide(), high);
    }

    private double wordsWide(double width) {
        if (width < 0) return -1;
        return goesBeside(width) ? width - buttonsWide() - 2 * gap : width;
    }

    private boolean goesBeside(double width) {
        return width < 0 || besides() <= width;
    }

    /** Width of all of it in one row, with no word cut. */
    private double besides() {
        return Math.ceil(words.minWidth(-1)) + 2 * gap + buttonsWide();
    }

    private double buttonsWide() {
        return Math.ceil(buttons.prefWidth(-1));
    }
}
