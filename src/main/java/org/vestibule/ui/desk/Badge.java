package org.vestibule.ui.desk;

import javafx.scene.control.Label;

/** How many wait; nothing when nobody does. */
public final class Badge extends Label {
    public Badge() {
        getStyleClass().setAll("badge");
        setMinWidth(USE_PREF_SIZE);
        show(0);
    }

    public void show(int count) {
        setText(Integer.toString(count));
        setVisible(count > 0);
        setManaged(count > 0);
    }
}
