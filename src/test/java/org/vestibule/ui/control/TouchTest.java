package org.vestibule.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Finger;
import org.vestibule.ui.Fx;

import java.util.concurrent.atomic.AtomicInteger;

@DisplayName("R-14 acts on release, cancels by sliding off")
class TouchTest {
    private final AtomicInteger acted = new AtomicInteger();
    private Touchable button = Fx.call(this::onScreen);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void fresh() {
        acted.set(0);
        button = Fx.call(this::onScreen);
    }

    @Test
    void nothing_happens_while_the_finger_is_down() {
        mouse(MouseEvent.MOUSE_PRESSED, 20);
        assertThat(acted).hasValue(0);
    }

    @Test
    void lifting_the_finger_acts_once() {
        mouse(MouseEvent.MOUSE_PRESSED, 20);
        mouse(MouseEvent.MOUSE_RELEASED, 20);
        assertThat(acted).hasValue(1);
    }

    @Test
    void sliding_off_before_lifting_does_nothing() {
        mouse(MouseEvent.MOUSE_PRESSED, 20);
        mouse(MouseEvent.MOUSE_DRAGGED, 5_000);
        mouse(MouseEvent.MOUSE_RELEASED, 5_000);
        assertThat(acted).hasValue(0);
    }

    @Test
    void sliding_on_from_elsewhere_does_nothing() {
        mouse(MouseEvent.MOUSE_DRAGGED, 20);
        mouse(MouseEvent.MOUSE_RELEASED, 20);
        assertThat(acted).hasValue(0);
    }

    @Test
    void space_and_enter_act_when_they_are_let_go() {
        for (var code : new KeyCode[] {KeyCode.SPACE, KeyCode.ENTER}) {
            key(KeyEvent.KEY_PRESSED, code);
        }
        assertThat(acted).hasValue(0);
        key(KeyEvent.KEY_RELEASED, KeyCode.ENTER);
        assertThat(acted).hasValue(1);
    }

    @Test
    void a_screen_reader_can_fire_it() {
        Fx.run(() -> button.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(acted).hasValue(1);
    }

    @Test
    void a_disabled_one_does_nothing() {
        Fx.run(() -> button.setDisable(true));
        Fx.run(button::fire);
        assertThat(acted).hasValue(0);
    }

    @Test
    void a_tick_starts_empty_and_goes_on_and_off() {
        var tick = Fx.call(() -> new CheckTile(Fx.UI, Message.of("agree.terms")));
        assertThat(tick.selected().get()).isFalse();
        Fx.run(tick::fire);
        assertThat(tick.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        Fx.run(tick::fire);
        assertThat(tick.selected().get()).isFalse();
    }

    private Touchable onScreen() {
        var made = new PrimaryButton(Fx.UI, Message.of("ui.continue"), acted::incrementAndGet);
        new Scene(made, 300, 100);
        made.applyCss();
        made.layout();
        return made;
    }

    private void mouse(EventType<MouseEvent> type, double x) {
        Fx.run(() -> button.fireEvent(Finger.at(type, x, 20)));
    }

    private void key(EventType<KeyEvent> type, KeyCode code) {
        Fx.run(
                () ->
                        button.fireEvent(
                                new KeyEvent(type, "", "", code, false, false, false, false)));
    }
}
