package org.vestibule.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;

/** Text to read: wraps, and is never cut off. */
public final class Words extends Label {
    private final Ui ui;

    public Words(Ui ui, Message message, String... styleClasses) {
        this(ui, ui.text(message), styleClasses);
    }

    private Words(Ui ui, String text, String... styleClasses) {
        super(text);
        this.ui = ui;
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll(styleClasses);
    }

    /** Text that is the same in every language: a code, an address, a name, a number. */
    public static Words verbatim(Ui ui, String text, String... styleClasses) {
        return new Words(ui, text, styleClasses);
    }

    public void say(Message message) {
        setText(ui.text(message));
    }
}
