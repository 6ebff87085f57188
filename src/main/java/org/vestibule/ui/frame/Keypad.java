package org.vestibule.ui.frame;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.keyboard.Keyboard;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a finger can do, by keys: Tab through what can be used, arrows to what
 * lies there, enter, back, page up and down. It listens at the frame and not at the scene, so that
 * what a scanner types has been taken away by then.
 */
final class Keypad {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Frame frame;
    private final Focus focus;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private boolean byKeys;

    Keypad(Frame frame) {
        this.frame = frame;
        focus = new Focus(frame);
    }

    void listen(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> ring(false));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        frame.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        // Without a focus, keys go to the scene.
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (scene.equals(event.getTarget())) pressed(event);
                });
        scene.focusOwnerProperty().addListener((_, before, now) -> moved(before, now));
        scene.addPreLayoutPulseListener(focus::watch);
        scene.setEventDispatcher(new Afterwards(scene.getEventDispatcher()));
    }

    Focus focus() {
        return focus;
    }

    /** Looks after the focus once everything that a key or a finger does has happened. */
    private final class Afterwards implements EventDispatcher {
        private final EventDispatcher own;

        Afterwards(EventDispatcher own) {
            this.own = own;
        }

        @Override
        public @Nullable Event dispatchEvent(Event event, EventDispatchChain tail) {
            var result = own.dispatchEvent(event, tail);
            if (event instanceof InputEvent input && isByHand(input)) focus.keep();
            return result;
        }

        private boolean isByHand(InputEvent event) {
            return event instanceof KeyEvent || event.getEventType() == MouseEvent.MOUSE_RELEASED;
        }
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (before != null) before.pseudoClassStateChanged(HERE, false);
        if (now != null) now.pseudoClassStateChanged(HERE, byKeys);
        focus.moved(before, now);
    }

    /** A finger needs no ring, and who looks for one has a key under theirs. */
    private void ring(boolean shown) {
        byKeys = shown;
        focus.owner().ifPresent(node -> node.pseudoClassStateChanged(HERE, shown));
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        if (does(event)) event.consume();
    }

    private boolean does(KeyEvent event) {
        var key = event.getCode();
        switch (key) {
            case TAB -> go(focus.next(event.isShiftDown() ? -1 : 1));
            case LEFT, KP_LEFT -> {
                return arrow(Arrows.LEFT);
            }
            case RIGHT, KP_RIGHT -> {
                return arrow(Arrows.RIGHT);
            }
            case UP, KP_UP -> go(focus.towards(Arrows.UP));
            case DOWN, KP_DOWN -> go(focus.towards(Arrows.DOWN));
            case PAGE_UP -> turn(-1);
            case PAGE_DOWN -> turn(1);
            case ESCAPE -> fire(KeyCode.ESCAPE);
            case BACK_SPACE -> {
                return backspace();
            }
            case F1, F2 -> fire(key);
            case ENTER, SPACE -> {
                ring(true);
                // A key that is held down is not another wish on the screen that it brought up.
                return !held.add(key);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(Optional<Node> to) {
        ring(true);
        to.ifPresent(focus::go);
    }

    /** In a field the caret moves first; at its end the focus goes on. */
    private boolean arrow(Arrows way) {
        if (focus.owner().orElse(null) instanceof TextField field && !isAtEnd(field, way)) {
            return false;
        }
        go(focus.towards(way));
        return true;
    }

    private static boolean isAtEnd(TextField field, Arrows way) {
        var forward = way.isForward(field);
        return field.getCaretPosition() == (forward ? field.getLength() : 0);
    }

    private void turn(int by) {
        ring(true);
        focus.turn(by);
    }

    private boolean backspace() {
        if (focus.owner().orElse(null) instanceof TextField) return false;
        focus.keyboard().ifPresentOrElse(Keyboard::backspace, () -> fire(KeyCode.ESCAPE));
        return true;
    }

    private void fire(KeyCode key) {
        ring(true);
        FocusOrder.stops(frame).stream()
                .filter(Touchable.class::isInstance)
                .map(Touchable.class::cast)
                .filter(touchable -> touchable.isOn(key))
                .reduce((_, last) -> last)
                .ifPresent(Touchable::fire);
    }

    /** Who types on a real keyboard means the field, wherever the arrows have led. */
    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        if (character.isBlank() || character.codePointAt(0) < ' ' || event.isControlDown()) return;
        focus.keyboard()
                .ifPresent(
                        keyboard -> {
                            event.consume();
                            focus.go(keyboard.meant());
                            keyboard.type(character);
                        });
    }
}
