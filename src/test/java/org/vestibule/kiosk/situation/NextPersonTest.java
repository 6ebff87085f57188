package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Stage;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.done.DoneViewModel;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.nav.Screen;

/** What belongs to one person ends with them, clocks included. */
class NextPersonTest {
    private final Lobby lobby = new Lobby();

    @Test
    void theClockOfTheLastPersonsHandOffDoesNotWipeTheNextOne() {
        lobby.reachHandOff();
        lobby.news.tell(Stage.READY);
        lobby.tap(lobby.on(HandOffViewModel.class)::onLeave);
        lobby.tap(lobby.on(DoneViewModel.class)::onLeave);
        lobby.introduce();
        lobby.time.passSeconds(60);
        assertThat(lobby.screen()).isEqualTo(Screen.FINISH_BY);
        assertThat(lobby.ends).hasSize(1);
    }

    @Test
    void theClockOfTheLastPersonsLastScreenDoesNotEither() {
        lobby.reachHandOff();
        lobby.tap(lobby.on(HandOffViewModel.class)::onLeave);
        lobby.tap(lobby.on(DoneViewModel.class)::onLeave);
        lobby.introduce();
        lobby.time.passSeconds(60);
        assertThat(lobby.screen()).isEqualTo(Screen.FINISH_BY);
    }

    @Test
    void newsOfTheLastPersonsAccountDoesNotMoveTheNextOne() {
        lobby.reachHandOff();
        lobby.session.wipe();
        lobby.reachHandOff();
        lobby.news.tell(Stage.CONNECTED);
        assertThat(lobby.news.listeners()).isEqualTo(1);
        assertThat(lobby.on(HandOffViewModel.class).stage().get()).isEqualTo(Stage.CONNECTED);
    }

    @Test
    void aCallForTheDeskDoesNotBecomeTheNextPersonsCall() {
        lobby.start();
        var help = lobby.models().help();
        help.attached();
        lobby.session.wipe();
        assertThat(lobby.desk.open()).isZero();
        lobby.desk.answer(org.vestibule.enrollment.HelpLine.Answer.COMING);
        assertThat(help.answer().get()).isNull();
    }
}
