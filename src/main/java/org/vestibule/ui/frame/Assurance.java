package org.vestibule.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** A quiet line with a lock: who sees what is typed here. */
final class Assurance extends HBox {
    Assurance(Ui ui, Message message) {
        var words = new Words(ui, message, Styles.SOFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("assurance");
        getChildren().addAll(PictureView.of(Icon.LOCK), words);
    }
}
