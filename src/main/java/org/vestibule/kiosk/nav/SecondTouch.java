package org.vestibule.kiosk.nav;

import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/**
 * The second of two quick touches at one place is meant for what was there at the first: what came
 * up between them does not feel it. So a hand that shakes, or is used to clicking twice, answers
 * one question and not two. Quick, and one place, is what the toolkit counts as a double click.
 */
final class SecondTouch {
    private boolean changed;

    SecondTouch(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** Something else is to be seen now. */
    void changed() {
        changed = true;
    }

    private void pressed(MouseEvent event) {
        if (event.getClickCount() < 2) changed = false;
        if (changed) event.consume();
    }
}
