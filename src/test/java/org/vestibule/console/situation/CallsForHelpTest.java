package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.console.Day;
import org.vestibule.console.nav.Place;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.HelpCall;
import org.vestibule.kiosk.nav.Screen;

import java.util.List;

class CallsForHelpTest {
    @Test
    void itSaysWhereAndHowLongAndWhichLanguage() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.sees(
                            "Help at Kiosk 1",
                            "40 s",
                            "On “How can we reach you?”",
                            "Speaks Vietnamese. An interpreter may help.");
                    front.passSeconds(5);
                    front.sees("45 s");
                });
    }

    @Test
    void somebodyIsOnTheirWayAndThenDone() {
        AtTheDesk.signedIn(
                Day.busy(),
                front -> {
                    front.click("I’m on my way");
                    front.sees("The kiosk says that you are coming.");
                    front.board(board(Day.help(HelpCall.State.ON_THE_WAY)));
                    front.seesNot("I’m on my way");
                    front.click("Done");
                    assertThat(front.desk.acts())
                            .containsExactly(new DeskAct.OnMyWay("h1"), new DeskAct.Helped("h1"));
                    front.board(Day.quiet());
                    front.sees("The call for help is done.");
                    front.seesNot("Help at Kiosk 1");
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenOfTheKioskHasItsWords(Screen screen) {
        AtTheDesk.signedIn(
                board(call(screen.name())),
                front -> front.sees("On “" + front.text("help.screen.", screen) + "”"));
    }

    @Test
    void aScreenOfANewerKioskIsNoTrouble() {
        AtTheDesk.signedIn(board(call("HOLOGRAM")), front -> front.sees("At the kiosk"));
    }

    @Test
    void theRailCountsFromEveryPlace() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.console.go(Place.GUIDES);
                    assertThat(front.button("Today").getAccessibleText())
                            .isEqualTo("Today, Ctrl 1");
                    front.board(Day.busy());
                    assertThat(front.button("Today").getAccessibleText())
                            .isEqualTo("Today, Ctrl 1, 2 waiting");
                    assertThat(front.button("Calls due").getAccessibleText())
                            .isEqualTo("Calls due, Ctrl 2, 2 waiting");
                });
    }

    private static HelpCall call(String screen) {
        return new HelpCall("h1", "Kiosk 1", screen, "en", Day.NOW, HelpCall.State.CALLING);
    }

    private static Board board(HelpCall call) {
        return new Board("h", Day.DATE, Day.list(), List.of(), List.of(call), Day.kiosks());
    }
}
