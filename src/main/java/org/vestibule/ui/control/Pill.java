package org.vestibule.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

/** A button of the top bar: an icon or a letter, and below it a short word for what it does. */
public final class Pill extends Touchable {
    private static final String CAPTIONED = "captioned";

    private final Words caption;

    /**
     * @param name what it does, for a screen reader
     * @param face what it shows
     */
    public Pill(Ui ui, Message name, Node face, Runnable action) {
        super(AccessibleRole.BUTTON, ui.text(name), action);
        getStyleClass().add(Styles.PILL);
        caption = Words.verbatim(ui, "", "pill-caption");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        caption(false);
        var stack = new VBox(face, caption);
        stack.setAlignment(Pos.CENTER);
        getChildren().add(stack);
        atLeast(ui.display().target(), ui.display().target());
    }

    /** A short word in the language that is spoken now. */
    public void caption(String word) {
        caption.show(word);
    }

    /** Whether there is room for the word. */
    public void caption(boolean shown) {
        caption.setVisible(shown);
        caption.setManaged(shown);
        getStyleClass().remove(CAPTIONED);
        if (shown) getStyleClass().add(CAPTIONED);
    }
}
