package org.vestibule.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** One of a few things to do in order: number, what, how, and a picture of it. */
public final class NumberedStep extends HBox implements Tile {
    private final VBox words;
    private final Words line;

    /** With a line on how to do it. */
    public NumberedStep(Ui ui, int number, Picture picture, Message title, Message line) {
        this(ui, number, picture, title);
        words.getChildren().add(this.line);
        say(line);
    }

    /** What its title says whole. */
    public NumberedStep(Ui ui, int number, Picture picture, Message title) {
        var side = ui.display().grid(9);
        var badge =
                new StackPane(
                        Words.verbatim(
                                ui, Integer.toString(number), Styles.TILE_TITLE, "step-figure"));
        badge.getStyleClass().add(Styles.STEP_NUMBER);
        badge.setMinSize(side, side);
        badge.setMaxSize(side, side);
        line = Words.verbatim(ui, "", Styles.SOFT);
        words = new VBox(new Words(ui, title, Styles.TILE_TITLE));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var view = new PictureView(picture);
        view.setMinSize(side, side);
        view.setPrefSize(side * 1.2, side * 1.2);
        words.setMinWidth(Region.USE_COMPUTED_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("numbered-step");
        getChildren().addAll(badge, words, view);
    }

    /** How it is done now. */
    public void say(Message message) {
        line.say(message);
    }

    @Override
    public int columns() {
        return 1;
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public boolean framed() {
        return false;
    }
}
