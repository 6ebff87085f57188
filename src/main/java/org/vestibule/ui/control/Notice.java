package org.vestibule.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** Something good to know, set apart. */
public final class Notice extends HBox {
    private final Words words;

    public Notice(Ui ui, Picture picture, Message message) {
        words = new Words(ui, message, Styles.BODY);
        HBox.setHgrow(words, Priority.ALWAYS);
        var view = new PictureView(picture);
        var side = ui.display().grid(8);
        view.setMinSize(side, side);
        view.setPrefSize(side, side);
        view.setMaxSize(side, side);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(Styles.NOTICE);
        getChildren().addAll(view, words);
    }

    public void say(Message message) {
        words.say(message);
    }
}
