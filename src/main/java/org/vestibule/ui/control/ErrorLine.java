package org.vestibule.ui.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** What is not right yet and how to put it right, with a sign: never by color alone. */
public final class ErrorLine extends HBox {
    private final Ui ui;
    private final Words words;

    public ErrorLine(Ui ui) {
        this.ui = ui;
        words = Words.verbatim(ui, "", Styles.BODY);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add(Styles.ERROR_LINE);
        getChildren().addAll(PictureView.of(Icon.ALERT), words);
        say(null);
    }

    /** Shows the message, or nothing. */
    public void say(@Nullable Message message) {
        var text = message == null ? "" : ui.text(message);
        words.show(text);
        setAccessibleText(text);
        setVisible(message != null);
        setManaged(message != null);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** What it says now; empty when nothing is wrong. */
    public String text() {
        return words.said();
    }
}
