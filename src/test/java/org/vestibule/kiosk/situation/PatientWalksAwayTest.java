package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Draft;
import org.vestibule.enrollment.Stage;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.journey.SessionEnd;
import org.vestibule.kiosk.journey.Settings;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;

import java.util.Optional;

class PatientWalksAwayTest {
    private final Lobby lobby = new Lobby();

    @Test
    void theScreenAsksThenForgets() {
        lobby.introduce();
        lobby.frame.contrast();
        lobby.time.passSeconds(120);
        assertThat(lobby.frame.overlay().get()).isEqualTo(Overlay.STILL_THERE);
        lobby.time.passSeconds(45);
        assertThat(lobby.frame.overlay().get()).isNull();
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
        assertThat(lobby.session.trip().draft()).isEqualTo(Draft.in("en"));
        assertThat(lobby.session.settings()).isEqualTo(Settings.STANDARD);
        assertThat(lobby.shelf.kept()).isEmpty();
    }

    @Test
    void theCountRunsDownWhereEverybodySeesIt() {
        lobby.start();
        lobby.time.passSeconds(120);
        var question = lobby.models().stillThere();
        question.attached();
        lobby.time.passSeconds(15);
        assertThat(question.secondsLeft().get()).isEqualTo(30);
        question.onStay();
        question.detached();
        assertThat(lobby.frame.overlay().get()).isNull();
        lobby.time.passSeconds(119);
        assertThat(lobby.screen()).isEqualTo(Screen.BENEFITS);
    }

    @Test
    void theSquareStaysWhileAPhoneIsConnected() {
        lobby.reachHandOff();
        lobby.news.tell(Stage.CONNECTED);
        lobby.time.passSeconds(3_600);
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
        assertThat(lobby.frame.overlay().get()).isNull();
    }

    @Test
    void theSquareGoesWhenNoPhoneCame() {
        lobby.reachHandOff();
        lobby.time.passSeconds(165);
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
        assertThat(lobby.news.listeners()).isZero();
    }

    @Test
    void nothingIsLeftRunning() {
        lobby.reachHandOff();
        lobby.session.wipe();
        assertThat(lobby.time.waiting()).isZero();
    }

    @Test
    void theNextPersonDoesNotGetTheAnswerToTheLastOne() {
        lobby.answerAll(org.vestibule.enrollment.FinishBy.PHONE);
        lobby.tasks.slow();
        lobby.save();
        lobby.session.wipe();
        lobby.answerAll(org.vestibule.enrollment.FinishBy.PHONE);
        lobby.tasks.finish();
        assertThat(lobby.screen()).isEqualTo(Screen.REVIEW);
    }

    @Test
    void onlyNumbersAreToldOfThem() {
        lobby.start();
        lobby.time.passSeconds(165);
        assertThat(lobby.ends)
                .containsExactly(new SessionEnd(Screen.BENEFITS, false, 2, 1, Optional.empty()));
    }
}
