package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.vestibule.console.Day;
import org.vestibule.console.Front;
import org.vestibule.frontdesk.DeskAct;

import java.util.Optional;
import java.util.function.Consumer;

class CallsBackTest {
    @Test
    void theMorningsCallsComeFirst() {
        calls(
                front -> {
                    front.sees(
                            "2 people are waiting for a call", "(617) 555-0177", "in Vietnamese");
                    var words = front.words();
                    assertThat(words.indexOf("Lan Trần")).isLessThan(words.indexOf("Ngọc Trần"));
                });
    }

    @Test
    void somebodyIsReached() {
        calls(
                front -> {
                    front.click("Reached");
                    assertThat(front.desk.acts())
                            .containsExactly(
                                    new DeskAct.Called("c-call-2", true, Optional.empty()));
                    front.board(Day.quiet());
                    front.sees("Reached: the call is off the list.", "No calls are due");
                });
    }

    @Test
    void nobodyAnswersSoItIsTomorrow() {
        calls(
                front -> {
                    front.click("No answer · tomorrow");
                    assertThat(front.desk.acts())
                            .containsExactly(
                                    new DeskAct.Called(
                                            "c-call-2", false, Optional.of(Day.DATE.plusDays(1))));
                    front.sees("No answer: it comes back on Tuesday 24 November.");
                });
    }

    @Test
    void theKeysActOnTheChosenCallOnly() {
        calls(
                front -> {
                    front.press(KeyCode.F1);
                    assertThat(front.desk.acts()).isEmpty();
                });
    }

    @Test
    void offlineNothingCanBeSaidOfACall() {
        calls(
                front -> {
                    front.desk.offline(true);
                    front.passSeconds(1);
                    assertThat(front.button("Reached").isDisabled()).isTrue();
                    front.sees("Lan Trần", "this can be done once the portal answers again");
                });
    }

    private static void calls(Consumer<Front> situation) {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.control(KeyCode.DIGIT2);
                    situation.accept(front);
                });
    }
}
