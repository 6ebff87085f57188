package org.vestibule.ui.desk;

import javafx.scene.control.Label;

/** The name of a key, beside the words of what it does. */
final class Keycap extends Label {
    Keycap(String key) {
        super(key);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("keycap");
    }
}
