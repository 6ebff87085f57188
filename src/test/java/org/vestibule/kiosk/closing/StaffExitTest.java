package org.vestibule.kiosk.closing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Availability;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.ScriptedDoor;
import org.vestibule.kiosk.closing.StaffDoor.Answer;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Finger;
import org.vestibule.ui.Fx;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

@DisplayName("R-40 only staff with a PIN ends the kiosk")
class StaffExitTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static void at(Consumer<Glass> test) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(List.of(Language.ENGLISH))) {
                        glass.on(1080, 1920);
                        test.accept(glass);
                    }
                });
    }

    private static void tap(Glass glass, int times, double x, double y) {
        for (var t = 0; t < times; t++) {
            glass.time.pass(Duration.ofMillis(300));
            glass.scene().getRoot().fireEvent(Finger.at(MouseEvent.MOUSE_PRESSED, x, y));
        }
    }

    private static void keys(Glass glass, KeyCode key) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, true, true, false);
        glass.scene().getRoot().fireEvent(event);
        Fx.layOut(glass.scene());
    }

    private static boolean asks(Glass glass) {
        return glass.seen().contains(glass.text("staff-exit.question"));
    }

    @Test
    void sevenTouchesInTheCornerAndThePinEndIt() {
        at(
                glass -> {
                    tap(glass, 7, 40, 40);
                    assertThat(asks(glass)).isTrue();
                    glass.type(0, ScriptedDoor.PIN);
                    glass.touch("staff-exit.close");
                    assertThat(glass.door.isLeft()).isTrue();
                    assertThat(glass.audit).containsExactly("KIOSK_CLOSED ana.it kiosk");
                });
    }

    @Test
    void fewerTouchesSlowOnesAndThoseElsewhereDoNothing() {
        at(
                glass -> {
                    tap(glass, 6, 40, 40);
                    glass.time.passSeconds(5);
                    tap(glass, 6, 40, 40);
                    tap(glass, 20, 500, 900);
                    tap(glass, 6, 40, 40);
                    assertThat(asks(glass)).isFalse();
                });
    }

    @Test
    void theKeysAskToo() {
        at(
                glass -> {
                    keys(glass, KeyCode.W);
                    assertThat(asks(glass)).isFalse();
                    keys(glass, KeyCode.E);
                    assertThat(asks(glass)).isTrue();
                });
    }

    @Test
    void nobodyIsInterrupted() {
        at(
                glass -> {
                    glass.touchWords(Language.ENGLISH.endonym());
                    tap(glass, 7, 40, 40);
                    keys(glass, KeyCode.E);
                    assertThat(asks(glass)).isFalse();
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.BENEFITS);
                });
    }

    @Test
    void aKioskThatRestsLetsStaffOutToo() {
        at(
                glass -> {
                    glass.room.is(Availability.State.RESTING);
                    keys(glass, KeyCode.E);
                    assertThat(asks(glass)).isTrue();
                    glass.touch("ui.back");
                    assertThat(glass.seen()).contains(glass.text("out-of-service.question"));
                });
    }

    @Test
    void aWrongPinIsRefusedAndAuditedWithoutIt() {
        at(
                glass -> {
                    keys(glass, KeyCode.E);
                    glass.touch("staff-exit.close");
                    assertThat(glass.seen()).contains(glass.text("staff-exit.error.missing"));
                    glass.type(0, "000000");
                    glass.touch("staff-exit.close");
                    assertThat(glass.seen()).contains(glass.text("staff-exit.error.wrong"));
                    assertThat(glass.fields().getFirst().getText()).isEmpty();
                    assertThat(glass.door.isLeft()).isFalse();
                    assertThat(glass.audit).containsExactly("KIOSK_CLOSE_REFUSED kiosk wrong");
                });
    }

    @Test
    void whoTriedTooOftenIsToldHowLongToWait() {
        at(
                glass -> {
                    glass.door.otherwise(new Answer.Wait(Duration.ofMillis(14_200)));
                    keys(glass, KeyCode.E);
                    glass.type(0, "000000");
                    glass.touch("staff-exit.close");
                    assertThat(glass.seen()).contains("Too many tries. Wait 15 seconds.");
                    glass.door.otherwise(new Answer.Shut());
                    glass.type(0, "000000");
                    glass.touch("staff-exit.close");
                    assertThat(glass.seen()).contains(glass.text("staff-exit.error.shut"));
                });
    }

    @Test
    void theQuestionGoesAwayByItself() {
        at(
                glass -> {
                    keys(glass, KeyCode.E);
                    glass.time.passSeconds(29);
                    glass.type(0, "4");
                    glass.time.passSeconds(29);
                    assertThat(asks(glass)).isTrue();
                    glass.time.passSeconds(1);
                    assertThat(asks(glass)).isFalse();
                    keys(glass, KeyCode.E);
                    assertThat(glass.fields().getFirst().getText()).isEmpty();
                });
    }

    @Test
    void thePinIsCoveredWhileItIsTyped() {
        at(
                glass -> {
                    keys(glass, KeyCode.E);
                    glass.type(0, "4");
                    assertThat(glass.fields().getFirst().getPseudoClassStates())
                            .anyMatch(state -> state.getPseudoClassName().equals("covered"));
                });
    }
}
