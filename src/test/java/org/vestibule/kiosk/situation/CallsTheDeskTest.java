package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.help.HelpViewModel;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.PortalTask;

import java.util.List;

@DisplayName("R-60 Staff is one touch away on every screen")
class CallsTheDeskTest {
    private final Lobby lobby = new Lobby();

    /** One touch on "I need help". */
    private HelpViewModel help() {
        lobby.tap(lobby.frame::onHelp);
        assertThat(lobby.frame.overlay().get()).isEqualTo(Overlay.HELP);
        var help = lobby.models().help();
        help.attached();
        return help;
    }

    @Test
    void oneTouchTellsTheDeskTheScreenAndTheLanguageAndNothingElse() {
        lobby.start();
        lobby.pickTask(PortalTask.TEST_RESULTS);
        lobby.forMe();
        lobby.giveName("Ana", "Canary");
        help();
        assertThat(lobby.desk.calls()).containsExactly("BIRTH_DATE en");
        assertThat(lobby.audit).containsExactly("HELP_CALLED kiosk BIRTH_DATE");
    }

    @Test
    void theScreenTellsHowFarTheCallHasCome() {
        var help = help();
        assertThat(help.answer().get()).isEqualTo(Answer.CALLING);
        for (var answer : Answer.values()) {
            lobby.desk.answer(answer);
            assertThat(help.answer().get()).isEqualTo(answer);
        }
    }

    @Test
    void whoGoesOnMeanwhileIsStillComeTo() {
        lobby.start();
        help().onClose();
        assertThat(lobby.frame.overlay().get()).isNull();
        assertThat(lobby.screen()).isEqualTo(Screen.BENEFITS);
        assertThat(lobby.desk.open()).isEqualTo(1);
        lobby.desk.answer(Answer.COMING);
        assertThat(help().answer().get()).isEqualTo(Answer.COMING);
        assertThat(lobby.desk.calls()).hasSize(1);
    }

    @Test
    void whoIsFineTakesTheCallOffTheList() {
        help().onFine();
        assertThat(lobby.frame.overlay().get()).isNull();
        assertThat(lobby.desk.open()).isZero();
        help();
        assertThat(lobby.desk.calls()).hasSize(2);
    }

    @Test
    void whoNeedsAHandGetsOneThoughTheDiskIsFull() {
        lobby.start();
        lobby.fillTheDisk();
        var help = help();
        assertThat(lobby.desk.open()).isEqualTo(1);
        assertThat(lobby.frame.overlay().get()).isEqualTo(Overlay.HELP);
        lobby.desk.answer(Answer.COMING);
        assertThat(help.answer().get()).isEqualTo(Answer.COMING);
    }

    @Test
    void twentyTouchesAreOneCall() {
        for (var touch = 0; touch < 20; touch++) help();
        assertThat(lobby.desk.calls()).hasSize(1);
    }

    @Test
    void theCallEndsWithTheSession() {
        lobby.start();
        help();
        lobby.time.passSeconds(165);
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
        assertThat(lobby.desk.open()).isZero();
    }

    @Test
    void whoAsksForALanguageOrAVoiceInTheHelpGetsTheHelpBack() {
        lobby.start();
        for (var asked : List.of(Overlay.LANGUAGES, Overlay.READ_ALOUD)) {
            help();
            lobby.session.cover(asked);
            lobby.session.uncover();
            assertThat(lobby.frame.overlay().get()).isEqualTo(Overlay.HELP);
            lobby.session.uncover();
            assertThat(lobby.frame.overlay().get()).isNull();
        }
        lobby.session.cover(Overlay.LANGUAGES);
        lobby.session.uncover();
        assertThat(lobby.frame.overlay().get()).isNull();
    }

    @Test
    void whoIsAskedWhetherTheyAreStillThereGetsTheHelpBack() {
        lobby.start();
        help();
        lobby.time.passSeconds(120);
        assertThat(lobby.frame.overlay().get()).isEqualTo(Overlay.STILL_THERE);
        lobby.session.uncover();
        assertThat(lobby.frame.overlay().get()).isEqualTo(Overlay.HELP);
        lobby.session.uncover();
        assertThat(lobby.frame.overlay().get()).isNull();
    }
}
