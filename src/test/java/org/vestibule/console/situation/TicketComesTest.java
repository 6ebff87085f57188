package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.console.Day;
import org.vestibule.console.Front;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.Likeness.Certainty;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.EvidenceType;
import org.vestibule.ui.Fx;

import java.util.Optional;

class TicketComesTest {
    private static final DeskAct SAW =
            new DeskAct.Confirm("c-b7", Day.MARIA.id(), EvidenceType.PHOTO_ID);

    @Test
    void aNameInChineseCharactersStandsBesideTheOneOnTheRecord() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.desk.matches(
                            "c-b7",
                            new Likeness(
                                    Day.MARIA,
                                    Optional.of("+16175550142"),
                                    Optional.empty(),
                                    Optional.of("王小明"),
                                    9,
                                    Certainty.CERTAIN));
                    front.desk.board(Day.busy());
                    front.passSeconds(2);
                    front.sees("In Chinese characters: 王小明");
                });
    }

    @Test
    void itIsHereWithinTwoSeconds() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.sees("Nobody is waiting.");
                    certain(front);
                    front.desk.board(Day.busy());
                    front.passSeconds(2);
                    front.sees(
                            "Ticket B7 · Kiosk 2",
                            "María Watsica",
                            "born December 18, 1950 · Spanish",
                            "(617) 555-0142",
                            "One match, on today’s list: 9:10 AM with Dr. Reyes",
                            "Same: name, birth date, mobile");
                });
    }

    @Test
    void aBoardThatDidNotChangeChangesNothing() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    var before = front.table().getItems();
                    var first = before.getFirst();
                    front.passSeconds(10);
                    assertThat(front.desk.looks()).isEqualTo(11);
                    assertThat(front.table().getItems().getFirst()).isSameAs(first);
                });
    }

    @Test
    void oneClickSaysThatThePhotoIdWasSeen() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    choose(front);
                    front.click("Photo ID seen");
                    assertThat(front.desk.acts()).containsExactly(SAW);
                    front.sees("Recorded under your name. The kiosk goes on by itself.");
                });
    }

    @Test
    void theKeysActOnTheChosenCardOnly() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    certain(front);
                    front.press(KeyCode.F1);
                    assertThat(front.desk.acts()).isEmpty();
                    front.press(KeyCode.F4);
                    front.press(KeyCode.F1);
                    assertThat(front.desk.acts()).containsExactly(new DeskAct.OnMyWay("h1"));
                    front.press(KeyCode.F4);
                    front.press(KeyCode.F2);
                    assertThat(front.desk.acts())
                            .last()
                            .isEqualTo(
                                    new DeskAct.Confirm(
                                            "c-b7",
                                            Day.MARIA.id(),
                                            EvidenceType.PHOTO_ID_AND_INSURANCE));
                });
    }

    @Test
    void choosingThePersonChoosesTheirTicket() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    certain(front);
                    front.choose(Day.MARIA.id());
                    front.sees("Ticket B7 waits: its card is below.");
                    front.press(KeyCode.F1);
                    assertThat(front.desk.acts()).containsExactly(SAW);
                });
    }

    @Test
    void manyClicksAreOneAct() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    choose(front);
                    front.tasks.slow();
                    for (var i = 0; i < 20; i++) front.press(KeyCode.F1);
                    front.sees("Just a moment…");
                    front.tasks.finish();
                    assertThat(front.desk.done()).isEqualTo(1);
                    assertThat(front.desk.acts()).containsExactly(SAW);
                });
    }

    @Test
    void aLostAnswerIsAskedForAgainUnderTheSameName() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    choose(front);
                    front.desk.loseAnswers(1);
                    front.click("Photo ID seen");
                    front.sees("it is never done twice");
                    front.click("Photo ID seen");
                    assertThat(front.desk.arrived()).hasSize(2);
                    assertThat(front.desk.done()).isEqualTo(1);
                    front.sees("Recorded under your name.");
                });
    }

    @Test
    void whenItIsDoneTheCardGoesAndSaysSoOnceMore() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    choose(front);
                    front.click("Photo ID seen");
                    front.board(Day.quiet());
                    front.seesNot("Ticket B7");
                    front.sees("Recorded under your name. The kiosk goes on by itself.");
                    front.passSeconds(8);
                    front.seesNot("Recorded under your name.");
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsSaidBesideTheButton(Refusal refusal) {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    choose(front);
                    front.desk.answerAct(new DeskReply.Refused<>(refusal));
                    front.click("Photo ID seen");
                    front.seesNot("Recorded under your name.");
                    assertThat(front.broken).isEmpty();
                });
    }

    @Test
    void whatIsNotEnoughHereCannotBeClicked() {
        Fx.start();
        Fx.run(
                () -> {
                    try (var front = new Front(Day.busy(), AssuranceLevel.TWO_PROOFS)) {
                        front.signedIn();
                        choose(front);
                        front.sees("What is gray is not enough for this practice.");
                        assertThat(front.button("Photo ID seen").isDisabled()).isTrue();
                        front.press(KeyCode.F1);
                        assertThat(front.desk.acts()).isEmpty();
                        front.press(KeyCode.F2);
                        assertThat(front.desk.acts()).hasSize(1);
                    }
                });
    }

    @Test
    void notTheSamePersonIsAskedTwice() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    choose(front);
                    front.click("Not the same person");
                    assertThat(front.desk.acts()).isEmpty();
                    front.passSeconds(1);
                    front.click("This ends the ticket. Click again");
                    assertThat(front.desk.acts()).containsExactly(new DeskAct.NotThem("c-b7"));
                });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CALL", "PROXY"})
    void everyReasonHasACardThatExplainsIt(CaseReason reason) {
        AtTheDesk.signedIn(
                Day.with(Day.open("c-1", reason, "B7")),
                front -> {
                    front.desk.matches(
                            "c-1", Day.like(Day.MARIA, "+16175550142", Certainty.CERTAIN));
                    front.sees("Ticket B7 · Kiosk 2", front.text("case.", reason));
                    assertThat(front.broken).isEmpty();
                });
    }

    @Test
    void underAgeNothingIsConfirmed() {
        AtTheDesk.signedIn(
                Day.with(Day.open("c-1", CaseReason.MINOR, "B7")),
                front -> {
                    front.seesNot("Photo ID seen", "Add · photo ID");
                    front.click("End this request");
                    front.passSeconds(1);
                    front.click("The kiosk says goodbye. Click again");
                    assertThat(front.desk.acts()).containsExactly(new DeskAct.NotThem("c-1"));
                });
    }

    private static void certain(Front front) {
        front.desk.matches("c-b7", Day.like(Day.MARIA, "+16175550142", Certainty.CERTAIN));
        front.click("Sign out");
        front.signedIn();
    }

    private static void choose(Front front) {
        certain(front);
        front.press(KeyCode.F4);
        front.press(KeyCode.F4);
    }
}
