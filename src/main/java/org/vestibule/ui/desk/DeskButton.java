package org.vestibule.ui.desk;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;

import java.util.Locale;

/** Words to click, with the key that does the same. */
public class DeskButton extends Button {
    private final Ui ui;
    private final Label words = new Label();
    private final HBox line = new HBox(words);
    private String key = "";

    /** How much it asks to be clicked. */
    public enum Kind {
        /** The one likely thing to do. */
        PRIMARY,
        /** Something else that can be done. */
        SECONDARY,
        /** A way out, or a detail. */
        QUIET
    }

    @SuppressWarnings("this-escape") // Nobody clicks it before it is on a screen.
    public DeskButton(Ui ui, Kind kind, Message label, Runnable action) {
        this.ui = ui;
        getStyleClass().setAll("desk-button", kind.name().toLowerCase(Locale.ROOT));
        words.getStyleClass().add("desk-button-text");
        line.getStyleClass().add("desk-button-line");
        line.setAlignment(Pos.CENTER);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(_ -> action.run());
        say(label);
    }

    public final void say(Message label) {
        words.setText(ui.text(label));
        name();
    }

    /**
     * Shows the key that does the same; whoever owns the window listens for it.
     *
     * @param name such as {@code F1}; empty: none for now
     */
    public final DeskButton key(String name) {
        key = name;
        line.getChildren().setAll(words);
        if (!key.isEmpty()) line.getChildren().add(new Keycap(key));
        name();
        return this;
    }

    public final void kind(Kind kind) {
        getStyleClass().setAll("desk-button", kind.name().toLowerCase(Locale.ROOT));
    }

    private void name() {
        setAccessibleText(key.isEmpty() ? words.getText() : words.getText() + ", " + key);
    }
}
