package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.vestibule.console.Day;

class PortalGoneTest {
    @Test
    void whatWasSeenStaysWithItsHourAndNothingCanBeDone() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.passSeconds(60);
                    front.desk.offline(true);
                    front.passSeconds(61);
                    front.sees(
                            "Not connected: this is how it was at 10:01 AM",
                            "Offline since 10:01 AM",
                            "María Watsica");
                    assertThat(front.button("I’m on my way").isDisabled()).isTrue();
                    front.press(KeyCode.F4);
                    front.press(KeyCode.F1);
                    assertThat(front.desk.acts()).isEmpty();
                });
    }

    @Test
    void itComesBackByItself() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.desk.offline(true);
                    front.passSeconds(30);
                    front.desk.offline(false);
                    front.passSeconds(1);
                    front.sees("Online · all delivered");
                    front.seesNot("Not connected");
                    assertThat(front.button("I’m on my way").isDisabled()).isFalse();
                });
    }

    @Test
    void itWasNeverThere() {
        AtTheDesk.with(
                Day.busy(),
                front -> {
                    front.signedIn();
                    front.click("Sign out");
                    front.tasks.slow();
                    front.signedIn();
                    front.tasks.finishOne();
                    front.desk.offline(true);
                    front.tasks.finishOne();
                    front.sees("Not connected yet", "The console keeps trying.");
                });
    }

    @Test
    void anAnswerThatNeverComesKeepsTheScreenAlive() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.tasks.slow();
                    front.passSeconds(30);
                    front.sees("Help at Kiosk 1", "70 s");
                    front.choose("p7");
                    front.sees("Visit at 9:50 AM");
                });
    }
}
