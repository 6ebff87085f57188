package org.vestibule.kiosk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;

import java.util.List;

/** A finger, or keys, on the drawn phone in the kiosk's real window. */
class PretendPhoneTest {
    private Glass glass = Fx.call(() -> inALesson(List.of(Language.ENGLISH)));

    @BeforeAll
    static void startToolkit() {
        Fx.start();
    }

    private static Glass inALesson(List<Language> languages) {
        var glass = new Glass(languages);
        glass.on(1080, 1920);
        glass.touchWords("English");
        glass.touch("benefits.test-results");
        glass.touch("for-whom.just-show-me");
        glass.touch("lessons.do.test-results");
        return glass;
    }

    @AfterEach
    void close() {
        Fx.run(glass::close);
    }

    private Node one(String style) {
        return Fx.visible(glass.scene().getRoot())
                .filter(node -> node.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow();
    }

    private Node spot(String words) {
        return Fx.visible(glass.scene().getRoot())
                .filter(node -> node instanceof SpotView)
                .filter(node -> node.getAccessibleText().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void press(Node node, KeyCode key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            node.fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    private static void lift(Node node) {
        node.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_RELEASED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(node, 1, 1)));
    }

    @Test
    void theRingIsAroundWhatIsToBeTouchedAndTheHandBesideThePhone() {
        Fx.run(
                () -> {
                    var target = place(spot("Test results"));
                    assertThat(place(one("phone-ring")).contains(target)).isTrue();
                    var hand = place(one("phone-hand"));
                    assertThat(hand.getMinX()).isGreaterThan(target.getMaxX());
                    assertThat(hand.getCenterY()).isBetween(target.getMinY(), target.getMaxY());
                });
    }

    @Test
    void aWrongTouchAndATouchOnTheGlassGetAHint() {
        Fx.run(
                () -> {
                    assertThat(glass.seen()).contains(glass.text("lesson.safe"));
                    lift(one("phone"));
                    var hint = "Almost. Look for the ring around: Test results";
                    assertThat(glass.seen()).contains(hint);
                    glass.touchWords("Test results");
                    assertThat(glass.seen()).doesNotContain(hint);
                    glass.touchWords("Call (617)\u00a0555-0142");
                    assertThat(glass.seen())
                            .contains("Almost. Look for the ring around: Back to my account");
                });
    }

    @Test
    @DisplayName("R-05 a lesson is gone through with keys only")
    void withKeysOnly() {
        Fx.run(
                () -> {
                    var tile = spot("Test results");
                    assertThat(tile.isFocusTraversable()).isTrue();
                    tile.requestFocus();
                    press(tile, KeyCode.ENTER);
                    Fx.layOut(glass.scene());
                    var back = spot("Back to my account");
                    back.requestFocus();
                    press(back, KeyCode.ENTER);
                    Fx.layOut(glass.scene());
                    assertThat(glass.seen()).contains(glass.text("lesson.end"));
                    assertThat(Fx.visible(glass.scene().getRoot()))
                            .noneMatch(node -> node.getStyleClass().contains("phone-ring"));
                    glass.touch("ui.continue");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.LESSONS);
                    assertThat(glass.seen()).contains(glass.text("lessons.done"));
                });
    }

    @Test
    void anotherLanguageIsOnThePhoneTooAndTheLessonGoesOn() {
        Fx.run(
                () -> {
                    glass.close();
                    glass = inALesson(Languages.shipped().all());
                    glass.touchWords("Test results");
                    glass.touch("ui.language");
                    glass.touchWords("Español");
                    assertThat(glass.seen()).contains("Volver a mi cuenta", "Práctica 2 de 3");
                });
    }

    @Test
    @DisplayName("how easy it was is recorded without a word about who it was")
    void onlyTheAnswerIsRecorded() {
        Fx.run(
                () -> {
                    glass.touch("ui.back");
                    glass.touch("ui.finish");
                    glass.touch("done.ease.hard");
                    glass.touch("ui.finish");
                    glass.tasks.finish();
                    assertThat(glass.audit).containsExactly("SESSION_RATED kiosk hard");
                });
    }

    @Test
    @DisplayName("R-03 what was typed on the pretend phone is said, but for the password")
    void theExampleIsSaidAndItsPasswordIsNot() {
        Fx.run(
                () -> {
                    glass.touch("ui.back");
                    glass.touch("lessons.return");
                    var field = glass.phone("sign-in.name");
                    glass.touchWords(field);
                    glass.touchWords(glass.phone("password.label"));
                    assertThat(spot(field).getAccessibleText())
                            .isEqualTo(field + ": ana@example.com");
                    assertThat(spot("Password").getAccessibleText()).isEqualTo("Password");
                });
    }
}
