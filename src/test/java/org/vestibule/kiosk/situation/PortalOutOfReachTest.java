package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Connection;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.nav.Screen;

class PortalOutOfReachTest {
    private final Messages messages = Messages.load(Messages.Audience.KIOSK, Language.ENGLISH);
    private final Lobby lobby = new Lobby();

    private HandOffViewModel handOff() {
        return lobby.on(HandOffViewModel.class);
    }

    private String line() {
        return messages.text(handOff().line().get());
    }

    @Test
    void theCodeIsHandedOutAndTheScreenSaysWhenItStartsToWork() {
        lobby.air.is(Connection.State.DOWN);
        lobby.reachHandOff();
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
        assertThat(handOff().shownCode()).isEqualTo("K7QM-2X9P");
        assertThat(handOff().offline().get()).isTrue();
        assertThat(line()).isEqualTo("Saved. Not connected right now.");
        assertThat(messages.text("offline.later.line"))
                .isEqualTo(
                        "Your code works once the desk has seen your ID and the internet is"
                                + " back.");
    }

    @Test
    void itRecoversByItself() {
        lobby.air.is(Connection.State.DOWN);
        lobby.reachHandOff();
        lobby.air.is(Connection.State.UP);
        assertThat(handOff().offline().get()).isFalse();
        assertThat(line()).isEqualTo("Saved. Connecting…");
        lobby.news.tell(Stage.WAITING);
        assertThat(line()).isEqualTo("Waiting for your phone…");
    }

    @Test
    void aPortalThatNeverAnswersIsNoticedToo() {
        lobby.air.is(Connection.State.UNKNOWN);
        lobby.reachHandOff();
        lobby.time.passSeconds(9);
        assertThat(handOff().offline().get()).isFalse();
        lobby.time.passSeconds(1);
        assertThat(handOff().offline().get()).isTrue();
        lobby.news.tell(Stage.WAITING);
        assertThat(handOff().offline().get()).isFalse();
    }

    @Test
    void aPhoneThatIsWaitedForIsNotSeenWithoutTheLine() {
        lobby.reachHandOff();
        lobby.news.tell(Stage.WAITING);
        lobby.air.is(Connection.State.DOWN);
        assertThat(line()).isEqualTo("We can’t see your phone now. Go on there.");
        lobby.air.is(Connection.State.UP);
        assertThat(line()).isEqualTo("Waiting for your phone…");
    }

    @Test
    void anAccountThatIsReadyStaysReady() {
        lobby.reachHandOff();
        lobby.news.tell(Stage.READY);
        lobby.air.is(Connection.State.DOWN);
        assertThat(line()).isEqualTo("Your account is ready");
    }

    @Test
    void nobodyListensAfterTheScreenIsGone() {
        lobby.reachHandOff();
        assertThat(lobby.air.listeners()).isEqualTo(1);
        lobby.session.wipe();
        assertThat(lobby.air.listeners()).isZero();
    }
}
