package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.guide.GuideContent;
import org.vestibule.i18n.Language;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.handoff.PrintingViewModel;
import org.vestibule.kiosk.journey.Ending;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.paper.Printout;
import org.vestibule.practice.PortalTask;

import java.time.LocalDate;

class NoPhoneHereTest {
    private static final GuideContent GUIDE =
            new GuideContent(
                    Language.ENGLISH,
                    "Ana",
                    PortalTask.TEST_RESULTS,
                    new GuideContent.Code(
                            "7MQKAZ23BCDEFGHJKLMNPQRSTV", "K7QM-2X9P", LocalDate.of(2026, 11, 30)),
                    Lobby.PRACTICE.profile());

    private final Lobby lobby = new Lobby();

    @Test
    void thePrintedGuideHasTheCodeAndTheFirstName() {
        lobby.reachHandOff();
        lobby.tap(lobby.on(HandOffViewModel.class)::onNoPhone);
        assertThat(lobby.paper.guides()).containsExactly(GUIDE);
        var printing = lobby.on(PrintingViewModel.class);
        assertThat(printing.state().get()).isEqualTo(Printout.State.PRINTED);
        assertThat(printing.canShowCode()).isFalse();
        lobby.tap(printing::onLeave);
        assertThat(lobby.session.trip().step())
                .isInstanceOfSatisfying(
                        Step.Done.class, done -> assertThat(done.ending()).isEqualTo(Ending.GUIDE));
    }

    @Test
    void onPaperPrintsRightAway() {
        lobby.answerAll(FinishBy.PAPER);
        lobby.save();
        assertThat(lobby.screen()).isEqualTo(Screen.PRINTING);
        assertThat(lobby.paper.guides()).containsExactly(GUIDE);
        assertThat(lobby.shelf.kept().getFirst().wishes().finishBy()).isEqualTo(FinishBy.PAPER);
    }

    @Test
    void theAuditorSeesThatAGuideWasPrintedAndForNobody() {
        lobby.answerAll(FinishBy.PAPER);
        lobby.save();
        assertThat(lobby.audit)
                .containsExactly("GUIDE_PRINTED kiosk 00000000-0000-0000-0000-000000000001");
    }
}
