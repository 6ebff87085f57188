package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.vestibule.console.Day;
import org.vestibule.console.Front;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.Likeness.Certainty;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Role;

import java.util.function.Consumer;

class UnsureMatchTest {
    @Test
    void theyStandSideBySideAndWhereTheyDifferItSaysSo() {
        several(
                front -> {
                    front.sees("3 people could be this.");
                    front.click("Compare");
                    front.sees(
                            "Who is this?",
                            "Typed at the kiosk",
                            "Mario Watsica",
                            "one slip apart",
                            "Maria Ana Watsika",
                            "different",
                            "same",
                            "neither has one");
                    front.seesNot("Find a person");
                });
    }

    @Test
    void staffPicksOneAndConfirmsThem() {
        several(
                front -> {
                    front.click("Compare");
                    front.click("This person");
                    front.sees("You chose", "record V100001");
                    front.seesNot("Who is this?");
                    front.press(KeyCode.F1);
                    assertThat(front.desk.acts())
                            .containsExactly(
                                    new DeskAct.Confirm(
                                            "c-1", Day.MARIA.id(), EvidenceType.PHOTO_ID));
                });
    }

    @Test
    void aPickStaysWhileTheBoardMoves() {
        several(
                front -> {
                    front.click("Compare");
                    front.click("This person");
                    front.board(Day.with(Day.open("c-1", CaseReason.NO_MATCH, "B7")));
                    front.sees("You chose");
                });
    }

    @Test
    void escapeLeadsBackToTheList() {
        several(
                front -> {
                    front.click("Compare");
                    front.press(KeyCode.ESCAPE);
                    front.sees("Today, Monday 23 November");
                    front.seesNot("Who is this?");
                });
    }

    @Test
    void theComparisonGoesWithItsTicket() {
        several(
                front -> {
                    front.click("Compare");
                    front.board(Day.quiet());
                    front.sees("Today, Monday 23 November");
                });
    }

    @Test
    void noneOfThemIsAddedAsANewPatient() {
        several(
                front -> {
                    front.press(KeyCode.F4);
                    front.sees("Nobody here fits? Add them as a new patient");
                    front.press(KeyCode.F2);
                    assertThat(front.desk.acts())
                            .containsExactly(
                                    new DeskAct.AddPatient(
                                            "c-1", EvidenceType.PHOTO_ID_AND_INSURANCE));
                });
    }

    @Test
    void nobodyFitsAndThePersonIsFoundByTheirName() {
        AtTheDesk.signedIn(
                Day.with(Day.open("c-1", CaseReason.NO_MATCH, "B7")),
                front -> {
                    front.desk.onRoster(Day.MARIA_ANA);
                    front.sees("What was typed is not enough to be sure who this is.");
                    front.type("Find the person on the roster", "Watsika");
                    front.enter("Find the person on the roster");
                    front.click("Choose");
                    front.click("Photo compared");
                    assertThat(front.desk.acts())
                            .containsExactly(
                                    new DeskAct.Confirm(
                                            "c-1",
                                            Day.MARIA_ANA.id(),
                                            EvidenceType.PHOTO_COMPARED));
                });
    }

    @Test
    void whoMayNotAddPatientsIsToldWhoMay() {
        AtTheDesk.with(
                Day.with(Day.open("c-1", CaseReason.NO_MATCH, "B7")),
                front -> {
                    front.desk.role(Role.IT);
                    front.signedIn();
                    front.control(KeyCode.DIGIT1);
                    assertThat(front.button("Add · photo ID").isDisabled()).isTrue();
                    front.sees("Your role does not record IDs.");
                });
    }

    @Test
    void theRosterCannotBeAskedAndIsAskedAgain() {
        AtTheDesk.signedIn(
                Day.with(Day.open("c-1", CaseReason.SEVERAL_MATCHES, "B7")),
                front -> {
                    front.desk.offline(true);
                    front.board(Day.with(Day.open("c-1", CaseReason.NO_CODE, "B7")));
                    front.desk.offline(false);
                    front.desk.matches(
                            "c-1", Day.like(Day.MARIA, "+16175550142", Certainty.CERTAIN));
                    front.passSeconds(1);
                    front.sees("One match, on today’s list");
                });
    }

    private static void several(Consumer<Front> situation) {
        Board board = Day.with(Day.open("c-1", CaseReason.SEVERAL_MATCHES, "B7"));
        AtTheDesk.with(
                board,
                front -> {
                    front.desk.matches(
                            "c-1",
                            Day.like(Day.MARIA, "+16175550199", Certainty.PROBABLE),
                            Day.like(Day.MARIO, "+16175550142", Certainty.PROBABLE),
                            Day.like(Day.MARIA_ANA, "+16175550188", Certainty.POSSIBLE));
                    front.signedIn();
                    situation.accept(front);
                });
    }
}
