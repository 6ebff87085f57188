package org.vestibule.kiosk;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.vestibule.ui.Fx;
import org.vestibule.ui.keyboard.Keyboard;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody with a keypad and no way to touch the glass: does nothing but press keys, and knows
 * nothing but where the focus is and what is to be seen. On the thread of the screens only.
 */
public final class KeyHand {
    private static final int PATIENCE = 80;
    private static final Duration REPEATED = Duration.ofMillis(30);
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(200);

    private final Glass glass;
    private int pressed;

    public KeyHand(Glass glass) {
        this.glass = glass;
    }

    /** How many keys it took. */
    public int pressed() {
        return pressed;
    }

    public void press(KeyCode code) {
        press(code, false);
    }

    public void press(KeyCode code, boolean shift) {
        pressed++;
        glass.time.pass(BETWEEN_KEYS);
        fire(KeyEvent.KEY_PRESSED, "", code, shift);
        fire(KeyEvent.KEY_RELEASED, "", code, shift);
        // Tab only moves, and lays out before it does.
        if (code != KeyCode.TAB) Fx.layOut(glass.scene());
    }

    /** The key repeats itself, 30 ms apart, until it is let go. */
    public void hold(KeyCode code, int times) {
        for (var time = 0; time < times; time++) {
            glass.time.pass(REPEATED);
            fire(KeyEvent.KEY_PRESSED, "", code, false);
            Fx.layOut(glass.scene());
        }
        fire(KeyEvent.KEY_RELEASED, "", code, false);
        Fx.layOut(glass.scene());
    }

    /** The same with the characters that such a key also types. */
    public void repeat(KeyCode code, String sign, int times) {
        for (var time = 0; time < times; time++) {
            glass.time.pass(REPEATED);
            fire(KeyEvent.KEY_PRESSED, "", code, false);
            fire(KeyEvent.KEY_TYPED, sign, KeyCode.UNDEFINED, false);
        }
        fire(KeyEvent.KEY_RELEASED, "", code, false);
        Fx.layOut(glass.scene());
    }

    /** Characters of a real keyboard. */
    public void type(String text) {
        for (var at = 0; at < text.length(); at++) {
            var sign = text.substring(at, at + 1);
            glass.time.pass(BETWEEN_KEYS);
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.UNDEFINED, false);
            fire(KeyEvent.KEY_TYPED, sign, KeyCode.UNDEFINED, false);
            fire(KeyEvent.KEY_RELEASED, "", KeyCode.UNDEFINED, false);
        }
        Fx.layOut(glass.scene());
    }

    /** Waits until what no hand has done is to be seen. */
    public void nextFrame() {
        var frames = new Object();
        var timer =
                new AnimationTimer() {
                    private int passed;

                    @Override
                    public void handle(long nanos) {
                        if (++passed < 2) return;
                        stop();
                        Platform.exitNestedEventLoop(frames, null);
                    }
                };
        timer.start();
        Platform.enterNestedEventLoop(frames);
        Fx.layOut(glass.scene());
    }

    /** What has the focus; to be seen, or the test fails. */
    public Node here() {
        var owner = glass.scene().getFocusOwner();
        if (owner == null || Fx.visible(glass.scene().getRoot()).noneMatch(owner::equals)) {
            throw new AssertionError("the focus is lost among " + glass.seen());
        }
        return owner;
    }

    /** Tab until the focus is on what is called so, on whichever page it is. */
    public void goTo(String words) {
        for (var page = 0; page < 6; page++) {
            if (found(words)) return;
            press(KeyCode.PAGE_DOWN);
        }
        throw new AssertionError("no way to " + words + " among " + glass.seen());
    }

    private boolean found(String words) {
        var begin = here();
        for (var step = 0; step < PATIENCE; step++) {
            if (isCalled(here(), words)) return true;
            press(KeyCode.TAB);
            if (here().equals(begin)) return false;
        }
        throw new AssertionError("Tab never comes back");
    }

    /** Goes there and presses enter. */
    public void choose(String key) {
        chooseWords(glass.text(key));
    }

    public void chooseWords(String words) {
        goTo(words);
        press(KeyCode.ENTER);
    }

    /** Types on the keys of the screen, with arrows and enter, as who sees them does. */
    public void spell(String text) {
        if (here() instanceof TextField) press(KeyCode.TAB);
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        sign -> {
                            arrowsTo(key(sign));
                            press(KeyCode.ENTER);
                        });
    }

    /** On with the key of the screen that is called so. */
    public void pressKey(String name) {
        arrowsTo(key(glass.text(name)));
        press(KeyCode.ENTER);
    }

    private Node key(String name) {
        return Fx.visible(glass.scene().getRoot())
                .filter(node -> node.getParent() instanceof Keyboard)
                .filter(node -> sameLetter(node.getAccessibleText(), name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key " + name));
    }

    private static boolean sameLetter(String shown, String wanted) {
        return shown.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
    }

    private void arrowsTo(Node key) {
        for (var step = 0; step < PATIENCE; step++) {
            if (here().equals(key)) return;
            press(towards(bounds(here()), bounds(key)));
        }
        throw new AssertionError("the arrows do not lead to " + key.getAccessibleText());
    }

    private static KeyCode towards(Bounds here, Bounds there) {
        if (there.getMinY() >= here.getMaxY()) return KeyCode.DOWN;
        if (there.getMaxY() <= here.getMinY()) return KeyCode.UP;
        return there.getMinX() >= here.getMaxX() ? KeyCode.RIGHT : KeyCode.LEFT;
    }

    static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isCalled(Node node, String words) {
        var name = Optional.ofNullable(node.getAccessibleText()).orElse("");
        return name.equals(words) || name.startsWith(words + ". ") || name.startsWith(words + ": ");
    }

    private void fire(EventType<KeyEvent> type, String sign, KeyCode code, boolean shift) {
        var typed = type == KeyEvent.KEY_TYPED;
        var owner = glass.scene().getFocusOwner();
        var event =
                new KeyEvent(
                        type,
                        typed ? sign : KeyEvent.CHAR_UNDEFINED,
                        code.getName(),
                        code,
                        shift,
                        false,
                        false,
                        false);
        // What has left keeps the focus until the next frame, which a test does not wait for.
        var here = owner != null && glass.scene().equals(owner.getScene());
        if (here) owner.fireEvent(event);
        else glass.scene().getRoot().fireEvent(event);
    }
}
