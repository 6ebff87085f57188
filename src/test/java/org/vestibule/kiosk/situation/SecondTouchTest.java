package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.Touchable;

/** Somebody touches everything twice, as they are used to, with a real finger. */
class SecondTouchTest {
    private Glass glass;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        glass = Fx.call(() -> new Glass(Languages.shipped().all()));
        Fx.run(
                () -> {
                    glass.on(1080, 1920);
                    glass.touchWords(Language.ENGLISH.endonym());
                });
    }

    @AfterEach
    void close() {
        Fx.run(glass::close);
    }

    /** At the middle of what is called so, each touch an event of its own. */
    private void touch(String key, int times) {
        point(Fx.call(() -> glass.text(key)));
        press(times);
    }

    private static void press(int times) {
        for (var time = 0; time < times; time++) {
            Fx.run(
                    () -> {
                        var robot = new Robot();
                        robot.mousePress(MouseButton.PRIMARY);
                        robot.mouseRelease(MouseButton.PRIMARY);
                    });
            // The robot's events come after what is under way.
            Fx.run(() -> {});
        }
    }

    private void point(String words) {
        Fx.run(
                () -> {
                    Fx.layOut(glass.scene());
                    var node =
                            Fx.visible(glass.scene().getRoot())
                                    .filter(Touchable.class::isInstance)
                                    .filter(it -> it.getAccessibleText().startsWith(words))
                                    .findFirst()
                                    .orElseThrow();
                    var middle = node.localToScreen(node.getLayoutBounds());
                    new Robot().mouseMove(middle.getCenterX(), middle.getCenterY());
                });
        Fx.run(() -> {});
    }

    @Test
    void it_answers_one_question_and_not_the_next() {
        touch("benefits.test-results", 2);
        assertThat(glass.kiosk().screen()).isEqualTo(Screen.FOR_WHOM);
    }

    @Test
    void a_touch_at_another_place_is_another_touch() {
        touch("benefits.test-results", 2);
        touch("for-whom.adult-i-help", 1);
        assertThat(glass.kiosk().screen()).isEqualTo(Screen.DESK_SETS_UP);
    }

    @Test
    void what_stays_may_be_touched_as_quickly_as_one_likes() {
        Fx.run(glass::askForName);
        point("A");
        press(2);
        assertThat(Fx.call(() -> glass.fields().getFirst().getText())).hasSize(2);
    }
}
