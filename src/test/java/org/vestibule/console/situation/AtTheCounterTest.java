package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.vestibule.console.Day;
import org.vestibule.console.Front;
import org.vestibule.device.PrintOutcome;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Role;
import org.vestibule.ui.Fx;

/** Somebody stands at the counter, with no kiosk between. */
class AtTheCounterTest {
    @Test
    void anIdIsSeenAtCheckIn() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.choose("p4");
                    front.sees("No ID seen today");
                    front.press(KeyCode.F1);
                    assertThat(front.desk.acts())
                            .containsExactly(new DeskAct.SawId("p4", EvidenceType.PHOTO_ID));
                    front.sees("Recorded under your name.");
                });
    }

    @Test
    void aNewCodeIsAskedTwiceAndToldOnce() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.choose("p4");
                    front.click("New code");
                    front.sees("Older codes end. Click again");
                    front.passSeconds(1);
                    front.click("Older codes end. Click again");
                    assertThat(front.desk.acts()).containsExactly(new DeskAct.Reissue("p4"));
                    front.sees("K7QM-2X9P", "Works until Monday 30 November.");
                    front.choose("p7");
                    front.seesNot("K7QM-2X9P");
                });
    }

    @Test
    void aDoubleClickOnlyAsks() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.choose("p4");
                    var button = front.button("End all codes");
                    button.fire();
                    button.fire();
                    assertThat(front.desk.acts()).isEmpty();
                });
    }

    @Test
    void theManagerEndsWhatOthersMaySee() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.desk.role(Role.PRACTICE_MANAGER);
                    front.signedIn();
                    front.choose("p4");
                    front.click("End others’ access");
                    front.passSeconds(1);
                    front.click("Nobody else sees it then. Click again");
                    assertThat(front.desk.acts()).containsExactly(new DeskAct.EndProxies("p4"));
                    front.sees("Nobody else sees this record now.");
                });
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.desk.role(Role.FRONT_DESK);
                    front.signedIn();
                    front.choose("p4");
                    front.seesNot("End others’ access");
                });
    }

    @Test
    void whoDoesNotAnswerHasNotMeantIt() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.choose("p4");
                    front.click("End all codes");
                    front.passSeconds(8);
                    front.click("End all codes");
                    assertThat(front.desk.acts()).isEmpty();
                    front.passSeconds(1);
                    front.click("They stop working. Click again");
                    assertThat(front.desk.acts()).containsExactly(new DeskAct.Revoke("p4"));
                    front.sees("All codes have ended.");
                });
    }

    @Test
    void theGuideComesOutOnce() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    newCode(front);
                    front.click("Print the guide");
                    front.sees("Printed.");
                    front.click("Print the guide");
                    assertThat(front.printer.jobs()).hasSize(1);
                    assertThat(front.guides)
                            .singleElement()
                            .satisfies(
                                    guide -> {
                                        assertThat(guide.firstName()).isEqualTo("Renae");
                                        assertThat(guide.code().shown()).isEqualTo("K7QM-2X9P");
                                    });
                });
    }

    @Test
    void thePrinterIsOutOfPaperAndTheNextTryPrints() {
        Fx.start();
        Fx.run(
                () -> {
                    var empty = new PrintOutcome.Failed(PrintOutcome.Trouble.NO_PAPER);
                    try (var front = new Front(Day.quiet(), AssuranceLevel.PHOTO_ID, empty)) {
                        front.signedIn();
                        newCode(front);
                        front.click("Print the guide");
                        front.sees("Not printed: no paper. Fill the printer and print again.");
                        front.click("Print the guide");
                        front.sees("Printed.");
                    }
                });
    }

    @Test
    void whenTheCodesEndTheOneOnTheScreenDoesToo() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    newCode(front);
                    front.click("End all codes");
                    front.passSeconds(1);
                    front.click("They stop working. Click again");
                    front.seesNot("K7QM-2X9P", "Print the guide");
                });
    }

    private static void newCode(Front front) {
        front.choose("p4");
        front.click("New code");
        front.passSeconds(1);
        front.click("Older codes end. Click again");
    }
}
