package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.WelcomeViewModel;

class BudgetTest {
    private final Lobby lobby = new Lobby();

    @Test
    void aTypedLetterTakesSixScreensAndFifteenTouchesAtMost() {
        lobby.typeLetter();
        lobby.finishBy(FinishBy.PHONE);
        lobby.agree();
        assertThat(lobby.seen)
                .containsExactly(
                        Screen.WELCOME,
                        Screen.CODE,
                        Screen.FINISH_BY,
                        Screen.AGREEMENTS,
                        Screen.HAND_OFF);
        assertThat(lobby.session.screens()).isEqualTo(5).isLessThanOrEqualTo(6);
        assertThat(lobby.session.touches()).isEqualTo(13).isLessThanOrEqualTo(15);
    }

    @Test
    void aScannedLetterTakesNoTouchAtAll() {
        lobby.on(WelcomeViewModel.class).onScanned(Lobby.LETTER);
        lobby.finishBy(FinishBy.PHONE);
        lobby.agree();
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
        assertThat(lobby.session.screens()).isEqualTo(4);
        assertThat(lobby.session.touches()).isEqualTo(3);
    }

    @Test
    void withoutALetterItTakesTwelveScreensAtMost() {
        lobby.reachHandOff();
        assertThat(lobby.seen)
                .containsExactly(
                        Screen.WELCOME,
                        Screen.BENEFITS,
                        Screen.FOR_WHOM,
                        Screen.NAME,
                        Screen.BIRTH_DATE,
                        Screen.CONTACT,
                        Screen.FINISH_BY,
                        Screen.AGREEMENTS,
                        Screen.REVIEW,
                        Screen.HAND_OFF);
        assertThat(lobby.session.screens()).isEqualTo(10).isLessThanOrEqualTo(12);
    }
}
