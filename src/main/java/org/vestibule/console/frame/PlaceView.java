package org.vestibule.console.frame;

import javafx.scene.input.KeyEvent;

import org.vestibule.ui.View;

/** A place that knows keys of its own. */
public interface PlaceView extends View {
    /**
     * A key was pressed somewhere in the window, before anything else has it.
     *
     * @return whether it was for this place
     */
    default boolean onKey(KeyEvent event) {
        return false;
    }
}
