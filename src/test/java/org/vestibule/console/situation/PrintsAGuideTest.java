package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.console.Day;
import org.vestibule.console.Front;
import org.vestibule.device.PrintOutcome;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.guide.Leaflet;
import org.vestibule.i18n.Language;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.PortalTask;
import org.vestibule.ui.Fx;

import java.util.function.Consumer;

class PrintsAGuideTest {
    @Test
    void thePageIsSeenBeforeItIsPrinted() {
        guides(
                front -> {
                    front.sees("No page yet");
                    make(front);
                    assertThat(front.desk.acts())
                            .containsExactly(new DeskAct.Reissue(Day.MARIA.id()));
                    front.sees("K7QM-2X9P");
                    assertThat(pages(front)).isEqualTo(1);
                    assertThat(front.printer.jobs()).isEmpty();
                    front.control(KeyCode.P);
                    front.sees("Printed.");
                    assertThat(front.printer.jobs()).hasSize(1);
                });
    }

    @Test
    @DisplayName("R-26 a guide goes to the printer only once the portal has it on record")
    void aPrintIsOnRecordFirst() {
        guides(
                front -> {
                    make(front);
                    front.desk.offline(true);
                    front.click("Print");
                    assertThat(front.printer.jobs()).isEmpty();

                    front.desk.offline(false);
                    front.click("Print");
                    front.sees("Printed.");
                    assertThat(front.printer.jobs()).hasSize(1);
                    assertThat(front.desk.acts()).contains(new DeskAct.PrintGuide(Day.MARIA.id()));
                });
    }

    @Test
    void whoDoesNotStartTodayGetsAPageAndNobodyHasToBeFound() {
        guides(
                front -> {
                    front.sees("Not ready to start today?");
                    front.click("English");
                    assertThat(front.leaflets)
                            .containsExactly(
                                    new Leaflet(
                                            Language.ENGLISH,
                                            Front.practice(AssuranceLevel.PHOTO_ID).profile()));
                    assertThat(pages(front)).isEqualTo(1);
                    front.click("Print");
                    front.sees("Printed.");
                    assertThat(front.printer.jobs()).hasSize(1);
                    assertThat(front.desk.acts()).isEmpty();
                });
    }

    @Test
    void itSaysWhenThereIsNoGuideInTheirLanguage() {
        guides(
                front -> {
                    find(front);
                    front.sees("There is no guide in Spanish yet. This one is in English.");
                });
    }

    @Test
    void anotherTaskMakesAnotherPageOfTheSameCode() {
        guides(
                front -> {
                    make(front);
                    front.click("Ask for a refill");
                    assertThat(front.desk.acts()).hasSize(1);
                    assertThat(front.guides).hasSize(2);
                    assertThat(front.guides.getLast().task()).isEqualTo(PortalTask.REFILL);
                });
    }

    @Test
    void whatWaitsInThePrinterIsTakenBack() {
        Fx.start();
        Fx.run(
                () -> {
                    var waiting = new PrintOutcome.Waiting(PrintOutcome.Trouble.NO_PAPER);
                    try (var front = new Front(Day.quiet(), AssuranceLevel.PHOTO_ID, waiting)) {
                        enter(front);
                        make(front);
                        front.click("Print");
                        front.sees("The printer is out of paper.");
                        front.click("Take it back");
                        front.sees("Taken back: nothing more comes out.");
                        assertThat(front.printer.canceled()).hasSize(1);
                    }
                });
    }

    @Test
    void escapeForgetsThePersonAndTheCode() {
        guides(
                front -> {
                    make(front);
                    front.press(KeyCode.ESCAPE);
                    front.seesNot("K7QM-2X9P", "María");
                    assertThat(pages(front)).isZero();
                });
    }

    @Test
    void aCodeThatComesAfterThePersonWasLeftIsNotShown() {
        guides(
                front -> {
                    find(front);
                    front.click("Make a new code and its guide");
                    front.passSeconds(1);
                    front.tasks.slow();
                    front.click("Older codes end. Click again");
                    front.press(KeyCode.ESCAPE);
                    front.tasks.finish();
                    front.seesNot("K7QM-2X9P");
                });
    }

    private static void guides(Consumer<Front> situation) {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    enter(front);
                    situation.accept(front);
                });
    }

    private static void enter(Front front) {
        front.desk.onRoster(Day.MARIA);
        front.signedIn();
        front.control(KeyCode.DIGIT4);
    }

    private static void find(Front front) {
        front.type("Who is it for?", "Watsica");
        front.enter("Who is it for?");
        front.click("Choose");
    }

    private static void make(Front front) {
        find(front);
        front.click("Make a new code and its guide");
        front.passSeconds(1);
        front.click("Older codes end. Click again");
    }

    private static long pages(Front front) {
        return Fx.visible(front.console.scene().getRoot())
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .filter(sheet -> sheet.getImage() != null)
                .count();
    }
}
