package org.vestibule.kiosk.film;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.film.FilmPlayer;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A picture, and below it what is said, in our own type: as large and as strong as the person has
 * chosen. There is room for the longest caption from the beginning, so that nothing jumps.
 */
final class FilmPane extends Region {
    private static final double LEAST_WIDTH_MM = 84;
    private static final double LEAST_HEIGHT_MM = 60;
    private static final double SHAPE = 9 / 16.0;

    /** Long ones that may take the most lines; a text that breaks badly is rarely the longest. */
    private static final int MEASURED = 8;

    private final Ui ui;
    private final FilmViewModel model;
    private final StackPane picture = new StackPane();
    private final Words caption;
    private final VBox below;
    private final Words measure;
    private double measuredFor = -1;
    private double measured;

    FilmPane(Ui ui, FilmViewModel model) {
        this.ui = ui;
        this.model = model;
        caption = Words.verbatim(ui, "", "film-caption");
        below = new VBox(caption);
        measure = Words.verbatim(ui, "", "film-caption");
        measure.setVisible(false);
        picture.getStyleClass().add("film-picture");
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(ui.text(Message.of("benefits." + model.task().code())));
        getStyleClass().add("film");
        below.setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(picture, below, measure);
        caption.fontProperty().addListener((_, _, _) -> forget());
        show(model.showing().get());
        model.showing().addListener((_, _, now) -> show(now));
        caption.show(model.caption().get());
        model.caption().addListener((_, _, now) -> caption.show(now));
    }

    private void show(FilmPlayer.Showing showing) {
        picture.getChildren().setAll(showing.picture());
        forget();
    }

    private void forget() {
        measuredFor = -1;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return ui.display().px(LEAST_WIDTH_MM);
    }

    @Override
    protected double computeMinHeight(double width) {
        var wide = width < 0 ? computeMinWidth(-1) : width;
        var least = Math.min(wide * SHAPE, ui.display().px(LEAST_HEIGHT_MM));
        return Math.ceil(least + tallest(wide));
    }

    @Override
    protected double computePrefHeight(double width) {
        var wide = width < 0 ? computeMinWidth(-1) : width;
        return Math.ceil(wide * SHAPE + tallest(wide));
    }

    /** What the tallest caption takes, px. */
    private double tallest(double width) {
        if (measuredFor == width) return measured;
        var longest = Comparator.comparingInt(String::length).reversed();
        var lines = Comparator.<String>comparingLong(text -> text.lines().count()).reversed();
        var all = model.captions();
        measured =
                Stream.concat(
                                all.stream().sorted(longest).limit(MEASURED),
                                all.stream().sorted(lines).limit(MEASURED))
                        .mapToDouble(text -> high(text, width))
                        .max()
                        .orElse(0);
        measuredFor = width;
        return measured;
    }

    private double high(String text, double width) {
        measure.show(text);
        return Math.ceil(measure.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        var said = tallest(getWidth());
        var room = Math.max(0, getHeight() - said);
        var high = Math.floor(Math.min(room, getWidth() * SHAPE));
        var wide = Math.min(getWidth(), Math.rint(high / SHAPE));
        picture.resizeRelocate(Math.rint((getWidth() - wide) / 2), 0, wide, high);
        below.resizeRelocate(0, high, getWidth(), Math.min(said, getHeight()));
    }
}
