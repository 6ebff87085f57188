package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.vestibule.console.Day;
import org.vestibule.console.Front;
import org.vestibule.console.nav.Place;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.staff.Role;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class LooksAfterKiosksTest {
    @Test
    void everyKioskSaysHowItIs() {
        devices(
                front ->
                        front.sees(
                                "2 need a look",
                                "Kiosk 2",
                                "paper low",
                                "Fill in paper before it runs out.",
                                "Kiosk 4",
                                "Not heard of",
                                "3 min ago",
                                "3, the oldest for 83 min",
                                "The kiosk says: the disk is full",
                                "Open the printer and take the paper out."));
    }

    @Test
    void everyKioskSaysWhatItShowsAndInWhichLanguagesItSpeaks() {
        devices(
                front ->
                        front.sees(
                                "Shows",
                                "When were you born?",
                                "Reads aloud",
                                "English, Spanish, Vietnamese, Arabic; no voice for Chinese",
                                "1080 × 1920, upright, 82 ppi",
                                "1.4.0"));
    }

    @Test
    void aKioskThatIsSilentShowsNothingAnyMore() {
        devices(
                front -> {
                    front.sees("When were you born?");
                    front.seesNot("Is this right?");
                });
    }

    @Test
    void anOlderKioskSaysNothingOfItself() {
        var old = new KioskState("k1", "Kiosk 1", Day.NOW, KioskReport.unknown());
        AtTheDesk.signedIn(
                new Board("o", Day.DATE, List.of(), List.of(), List.of(), List.of(old)),
                front -> {
                    front.control(KeyCode.DIGIT3);
                    front.sees("Kiosk 1", "Printer");
                    front.seesNot("Reads aloud");
                    front.seesNot("Version");
                });
    }

    @Test
    void aNewerKioskMayShowAScreenThatIsNotKnownHere() {
        var about =
                new KioskAbout(
                        Optional.empty(),
                        Optional.of("SOMETHING_NEW"),
                        Optional.of(new KioskAbout.Voices(List.of(), List.of("en"))),
                        Optional.empty(),
                        Optional.of(new KioskAbout.Display(1280, 800, 96)));
        var report =
                new KioskReport(
                        KioskReport.Use.IN_USE,
                        KioskReport.Paper.OK,
                        0,
                        Optional.empty(),
                        List.of(),
                        Optional.of(about));
        var one = new KioskState("k1", "Kiosk 1", Day.NOW, report);
        AtTheDesk.signedIn(
                new Board("n", Day.DATE, List.of(), List.of(), List.of(), List.of(one)),
                front -> {
                    front.control(KeyCode.DIGIT3);
                    front.sees(
                            "At the kiosk", "nothing: it has no voice", "1280 × 800, wide, 96 ppi");
                });
    }

    @Test
    void whatIsHeldBackHasItsReasonAndIsTriedAgain() {
        devices(
                front -> {
                    front.sees(
                            "2 enrollments are held back; the portal said:",
                            "The birth date lies in the future.");
                    front.click("Try again");
                    assertThat(front.desk.acts())
                            .containsExactly(new DeskAct.RetryParked("k4", "e-1"));
                    front.sees("The kiosk tries again within seconds.");
                });
    }

    @Test
    void aKioskFallsSilentWhileOneLooks() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.control(KeyCode.DIGIT3);
                    front.sees("1 needs a look");
                    front.passSeconds(16);
                    front.sees("3 need a look", "Not heard of", "Nothing is lost");
                });
    }

    @Test
    void aConsoleThatHearsNothingBlamesNoKiosk() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.control(KeyCode.DIGIT3);
                    front.desk.offline(true);
                    front.passSeconds(120);
                    front.sees("1 needs a look", "Not connected");
                    front.seesNot("Not heard of");
                });
    }

    @Test
    void itLetsADeviceInAndShowsTheCodeOnce() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.desk.role(Role.IT);
                    front.signedIn();
                    assertThat(front.console.place()).isEqualTo(Place.DEVICES);
                    front.click("Make a pairing code");
                    assertThat(front.desk.acts()).containsExactly(new DeskAct.PairDevice());
                    front.sees("P4RK-7TWX", "vestibule kiosk", "--pair P4RK-7TWX");
                    front.click("It is typed in");
                    front.seesNot("P4RK-7TWX");
                });
    }

    @Test
    void theCodeIsGoneAfterLookingElsewhere() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.desk.role(Role.IT);
                    front.signedIn();
                    front.click("Make a pairing code");
                    front.control(KeyCode.DIGIT4);
                    front.control(KeyCode.DIGIT3);
                    front.seesNot("P4RK-7TWX");
                });
    }

    @Test
    void whoMayNotLetDevicesInIsToldWhoMay() {
        devices(
                front -> {
                    assertThat(front.button("Make a pairing code").isDisabled()).isTrue();
                    front.sees("Only IT lets devices in. Ask IT to sign in.");
                });
    }

    @Test
    void itDoesNotSeePatients() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    front.desk.role(Role.IT);
                    front.desk.answerBoard(new DeskReply.Refused<>(DeskReply.Refusal.NOT_ALLOWED));
                    front.signedIn();
                    front.sees("Your role does not see the kiosks");
                    front.control(KeyCode.DIGIT1);
                    front.sees("Your role does not see patients");
                    front.control(KeyCode.DIGIT2);
                    front.sees("Your role does not make calls");
                });
    }

    private static void devices(Consumer<Front> situation) {
        AtTheDesk.signedIn(
                new Board(
                        "d",
                        Day.DATE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(Day.kiosks().get(0), Day.kiosks().get(1), Day.troubled())),
                front -> {
                    front.control(KeyCode.DIGIT3);
                    situation.accept(front);
                });
    }
}
