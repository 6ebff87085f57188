package org.vestibule.kiosk;

import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.vestibule.device.speech.Utterance;
import org.vestibule.ui.Fx;

import java.time.Duration;
import java.util.List;

/**
 * Somebody who hears and does not see: presses keys, and knows nothing but what was said since. On
 * the thread of the screens only.
 */
final class Listener {
    private static final int PATIENCE = 60;
    private static final Duration A_MOMENT = Duration.ofMillis(400);

    private final Glass glass;
    private int heard;

    Listener(Glass glass) {
        this.glass = glass;
    }

    /** What was said since the last time. */
    List<String> hear() {
        Fx.layOut(glass.scene());
        glass.time.pass(A_MOMENT);
        Fx.layOut(glass.scene());
        var all = glass.speech.all();
        var news = all.subList(heard, all.size()).stream().map(Utterance::text).toList();
        heard = all.size();
        return news;
    }

    List<String> press(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, "", code);
        fire(KeyEvent.KEY_RELEASED, "", code);
        return hear();
    }

    /** A letter of a real keyboard. */
    List<String> type(String sign) {
        fire(KeyEvent.KEY_PRESSED, "", KeyCode.UNDEFINED);
        fire(KeyEvent.KEY_TYPED, sign, KeyCode.UNDEFINED);
        fire(KeyEvent.KEY_RELEASED, "", KeyCode.UNDEFINED);
        return hear();
    }

    /**
     * Tab until what is wanted is said, then enter; on the next page when it is not on this one.
     *
     * @return what is said then
     */
    List<String> choose(String wanted) {
        for (var page = 0; page < 5; page++) {
            for (var step = 0; step < PATIENCE; step++) {
                if (says(press(KeyCode.TAB), wanted)) return press(KeyCode.ENTER);
            }
            press(KeyCode.PAGE_DOWN);
        }
        throw new AssertionError("nobody ever says " + wanted);
    }

    /** Whether it begins with what is wanted, and not only with a word that begins alike. */
    static boolean says(List<String> said, String wanted) {
        return said.stream()
                .anyMatch(
                        each ->
                                each.startsWith(wanted)
                                        && (each.length() == wanted.length()
                                                || !Character.isLetterOrDigit(
                                                        each.codePointAt(wanted.length()))));
    }

    private void fire(EventType<KeyEvent> type, String sign, KeyCode code) {
        var owner = glass.scene().getFocusOwner();
        var event =
                new KeyEvent(
                        type,
                        type == KeyEvent.KEY_TYPED ? sign : KeyEvent.CHAR_UNDEFINED,
                        code.getName(),
                        code,
                        false,
                        false,
                        false,
                        false);
        var here = owner != null && glass.scene().equals(owner.getScene());
        if (here) owner.fireEvent(event);
        else glass.scene().getRoot().fireEvent(event);
    }
}
