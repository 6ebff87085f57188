package org.vestibule.kiosk.agree;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.util.List;

/** What the practice promises, a sentence a line, each with a check. */
final class Promises extends VBox {
    Promises(Ui ui, List<Message> sentences) {
        setSpacing(ui.display().grid(1.5));
        getStyleClass().addAll(Styles.NOTICE, "promises");
        for (var sentence : sentences) {
            var line =
                    new HBox(
                            ui.display().grid(2),
                            PictureView.of(Icon.CHECK),
                            new Words(ui, sentence, Styles.BODY));
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(line);
        }
    }
}
