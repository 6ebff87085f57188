package org.vestibule.kiosk.agree;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.Styles;

import java.util.List;

/**
 * What the practice promises, a sentence a line, each with a dot: a check would look like an answer
 * given.
 */
final class Promises extends VBox {
    Promises(Ui ui, List<Message> sentences) {
        setSpacing(ui.display().grid(1.5));
        getStyleClass().addAll(Styles.NOTICE, "promises");
        for (var sentence : sentences) {
            var line = new HBox(ui.display().grid(2), dot(), new Words(ui, sentence, Styles.BODY));
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(line);
        }
    }

    private static Region dot() {
        var dot = new Region();
        dot.getStyleClass().add("bullet");
        return dot;
    }
}
