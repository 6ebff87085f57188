package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.journey.Ending;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.nav.Screen;

class PhoneConnectsThenReadyTest {
    private final Lobby lobby = new Lobby();

    private HandOffViewModel handOff() {
        return lobby.on(HandOffViewModel.class);
    }

    @Test
    void theSquareCarriesAnAddressAndACodeAndNothingElse() {
        lobby.reachHandOff();
        assertThat(handOff().qrPayload())
                .isEqualTo("https://portal.elmstreet.example/a/7MQKAZ23BCDEFGHJKLMNPQRSTV");
        assertThat(handOff().shownCode()).isEqualTo("K7QM-2X9P");
        assertThat(handOff().shortAddress()).isEqualTo("portal.elmstreet.example");
    }

    @Test
    void theLiveLineFollowsThePhone() {
        lobby.reachHandOff();
        assertThat(handOff().stage().get()).isEqualTo(Stage.SAVED);
        lobby.news.tell(Stage.WAITING);
        assertThat(handOff().stage().get()).isEqualTo(Stage.WAITING);
        lobby.news.tell(Stage.CONNECTED);
        assertThat(handOff().stage().get()).isEqualTo(Stage.CONNECTED);
        lobby.news.tell(Stage.READY);
        assertThat(handOff().stage().get()).isEqualTo(Stage.READY);
    }

    @Test
    void readyClearsAfterAMinute() {
        lobby.reachHandOff();
        lobby.news.tell(Stage.READY);
        lobby.time.passSeconds(59);
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
        lobby.time.passSeconds(1);
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
        assertThat(lobby.ends).singleElement().extracting("finished").isEqualTo(true);
    }

    @Test
    void whoDoesNotWaitSeesTheLastScreen() {
        lobby.reachHandOff();
        lobby.news.tell(Stage.READY);
        handOff().onLeave();
        assertThat(lobby.session.trip().step())
                .isInstanceOfSatisfying(
                        Step.Done.class, done -> assertThat(done.ending()).isEqualTo(Ending.READY));
    }

    @Test
    void aSeatIsOfferedAfterNinetySeconds() {
        lobby.reachHandOff();
        lobby.time.passSeconds(89);
        assertThat(handOff().seatHint().get()).isFalse();
        lobby.time.passSeconds(1);
        assertThat(handOff().seatHint().get()).isTrue();
    }

    @Test
    void nobodyIsSentAwayWhileSomebodyComesToHelp() {
        lobby.answerAll(FinishBy.WITH_HELP);
        lobby.save();
        lobby.time.passSeconds(90);
        assertThat(handOff().isWithHelp()).isTrue();
        assertThat(handOff().seatHint().get()).isFalse();
    }

    @Test
    void silenceFromThePortalIsExplained() {
        lobby.reachHandOff();
        lobby.time.passSeconds(10);
        assertThat(handOff().line().get()).isEqualTo(Message.of("hand-off.stage.offline"));
        lobby.news.tell(Stage.WAITING);
        assertThat(handOff().line().get()).isEqualTo(Message.of("hand-off.stage.waiting"));
    }

    @Test
    void newsAfterLeavingMovesNothing() {
        lobby.reachHandOff();
        handOff().onLeave();
        lobby.news.tell(Stage.NEEDS_DESK);
        assertThat(lobby.screen()).isEqualTo(Screen.DONE);
    }
}
