package org.vestibule.ui;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A finger on the glass, which the screens hear as a mouse. */
public final class Finger {
    private Finger() {}

    public static MouseEvent at(EventType<MouseEvent> type, double x, double y) {
        var down = type != MouseEvent.MOUSE_RELEASED;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
