package org.vestibule.ui.desk;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;

/** Where nothing is to be seen: a picture, why, and what to do. */
public final class Empty extends VBox {
    public Empty(Ui ui, Picture picture, Message title, Message line) {
        this(picture, new Words(ui, title, "empty-title"), new Words(ui, line, "soft"));
    }

    private Empty(Picture picture, Words title, Words line) {
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        var drawn = new PictureView(picture);
        drawn.getStyleClass().add("empty-picture");
        getChildren().addAll(drawn, title, line);
    }
}
