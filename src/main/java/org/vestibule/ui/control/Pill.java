package org.vestibule.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

/** A round button of the top bar, with an icon or a letter on it. */
public final class Pill extends Touchable {
    /**
     * @param name what it does, for a screen reader
     * @param face what it shows
     */
    public Pill(Ui ui, Message name, Node face, Runnable action) {
        super(AccessibleRole.BUTTON, ui.text(name), action);
        getStyleClass().add(Styles.PILL);
        getChildren().add(face);
        atLeast(ui.display().target(), ui.display().target());
    }
}
