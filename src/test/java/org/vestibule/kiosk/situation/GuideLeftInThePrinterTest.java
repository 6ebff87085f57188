package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.handoff.PrintingViewModel;
import org.vestibule.kiosk.nav.Screen;

/** Somebody goes, and their guide has not come out: no stranger shall find it. */
class GuideLeftInThePrinterTest {
    private final Lobby lobby = new Lobby();

    @BeforeEach
    void printerIsEmpty() {
        lobby.paper.outcome(new PrintOutcome.Waiting(Trouble.NO_PAPER));
        lobby.reachHandOff();
    }

    @Test
    @DisplayName("R-53 a job that has not started is canceled 60 s after the session")
    void itIsTakenBackAMinuteAfterTheSession() {
        print();
        lobby.session.wipe();
        lobby.time.passSeconds(59);
        assertThat(lobby.paper.canceled()).isEmpty();
        lobby.time.passSeconds(1);
        assertThat(lobby.paper.canceled()).isEqualTo(lobby.paper.jobs());
    }

    @Test
    void theNextPersonDoesNotNotice() {
        print();
        lobby.session.wipe();
        lobby.start();
        lobby.time.passSeconds(60);
        assertThat(lobby.paper.canceled()).hasSize(1);
        assertThat(lobby.screen()).isEqualTo(Screen.BENEFITS);
        assertThat(lobby.session.overlay()).isEmpty();
    }

    @Test
    void whoPicksAnotherWayTakesItBackAtOnce() {
        print().onShowCode();
        assertThat(lobby.paper.canceled()).isEqualTo(lobby.paper.jobs());
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
        lobby.session.wipe();
        lobby.time.passSeconds(600);
        assertThat(lobby.paper.canceled()).hasSize(1);
    }

    @Test
    void whoThenPrintsAfterAllHasANewJob() {
        print().onShowCode();
        lobby.paper.outcome(new PrintOutcome.Printed());
        print();
        assertThat(lobby.paper.jobs()).doesNotHaveDuplicates().hasSize(2);
        assertThat(lobby.paper.canceled()).containsExactly(lobby.paper.jobs().getFirst());
    }

    @Test
    void itIsLeftAloneWhenItCameOutInTheMeantime() {
        print();
        lobby.session.wipe();
        lobby.paper.outcome(new PrintOutcome.Printed());
        lobby.time.passSeconds(600);
        assertThat(lobby.paper.canceled()).isEmpty();
    }

    @Test
    void aGuideInHandIsLeftAlone() {
        lobby.paper.outcome(new PrintOutcome.Printed());
        print();
        lobby.session.wipe();
        lobby.time.passSeconds(600);
        assertThat(lobby.paper.canceled()).isEmpty();
    }

    @Test
    void aSlowOneMayFinishButNotForEver() {
        lobby.paper.outcome(new PrintOutcome.Waiting(Trouble.SLOW));
        print();
        lobby.session.wipe();
        lobby.time.passSeconds(299);
        assertThat(lobby.paper.canceled()).isEmpty();
        lobby.time.passSeconds(1);
        assertThat(lobby.paper.canceled()).hasSize(1);
    }

    @Test
    void aSlowOneThatGetsStuckIsTakenBack() {
        lobby.paper.outcome(new PrintOutcome.Waiting(Trouble.SLOW));
        print();
        lobby.session.wipe();
        lobby.time.passSeconds(60);
        lobby.paper.outcome(new PrintOutcome.Waiting(Trouble.JAM));
        lobby.time.passSeconds(60);
        assertThat(lobby.paper.canceled()).hasSize(1);
    }

    @Test
    void whoWalksAwayWhileItIsBeingHandedOverIsCaredForToo() {
        lobby.tasks.slow();
        print();
        lobby.session.wipe();
        lobby.tasks.finish();
        lobby.time.passSeconds(60);
        lobby.tasks.finish();
        lobby.tasks.finish();
        assertThat(lobby.paper.canceled()).isEqualTo(lobby.paper.jobs()).hasSize(1);
    }

    private PrintingViewModel print() {
        lobby.tap(lobby.on(HandOffViewModel.class)::onPrint);
        return lobby.on(PrintingViewModel.class);
    }
}
