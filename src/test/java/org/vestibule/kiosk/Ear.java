package org.vestibule.kiosk;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.vestibule.ui.Fx;

import java.time.Duration;
import java.util.List;

/**
 * Somebody who listens at the glass, with a hand on the keys. On the thread of the screens only.
 */
public final class Ear {
    private static final Duration A_MOMENT = Duration.ofMillis(350);

    private final Glass glass;

    public Ear(Glass glass) {
        this.glass = glass;
    }

    public void press(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, code);
        fire(KeyEvent.KEY_RELEASED, code);
    }

    private void fire(EventType<KeyEvent> type, KeyCode code) {
        var focused = glass.scene().getFocusOwner();
        // What has left keeps the focus until the next frame, which a test does not wait for.
        var here = focused != null && glass.scene().equals(focused.getScene());
        Node target = here ? focused : glass.scene().getRoot();
        target.fireEvent(
                new KeyEvent(
                        type,
                        KeyEvent.CHAR_UNDEFINED,
                        code.getName(),
                        code,
                        false,
                        false,
                        false,
                        false));
    }

    /** What is being said a moment later. */
    public List<String> hear() {
        Fx.layOut(glass.scene());
        glass.time.pass(A_MOMENT);
        Fx.layOut(glass.scene());
        return glass.speech.words();
    }

    /** What is said once this key is pressed. */
    public List<String> hear(KeyCode code) {
        press(code);
        return hear();
    }
}
