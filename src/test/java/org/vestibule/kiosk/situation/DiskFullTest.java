package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.Submission;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.agree.NotSavedViewModel;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.WelcomeViewModel;

class DiskFullTest {
    private final Lobby lobby = new Lobby();

    @ParameterizedTest
    @EnumSource(Submission.Reason.class)
    void theScreenSendsToTheDeskAndNeverSaysDone(Submission.Reason reason) {
        lobby.answerAll(FinishBy.PHONE);
        lobby.shelf.fail(reason);
        lobby.save();
        assertThat(lobby.screen()).isEqualTo(Screen.NOT_SAVED);
        lobby.on(NotSavedViewModel.class).onLeave();
        assertThat(lobby.seen).doesNotContain(Screen.DONE, Screen.HAND_OFF);
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
    }

    @Test
    void theAnswersAreStillThereToTryAgain() {
        lobby.answerAll(FinishBy.PHONE);
        lobby.shelf.fail(Submission.Reason.DISK_FULL);
        lobby.save();
        lobby.on(NotSavedViewModel.class).onTryAgain();
        assertThat(lobby.screen()).isEqualTo(Screen.REVIEW);
        lobby.shelf.repair();
        lobby.save();
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
    }

    @Test
    void anInvitedPersonCanTryAgainToo() {
        lobby.shelf.fail(Submission.Reason.DISK_FULL);
        lobby.on(WelcomeViewModel.class).onScanned(Lobby.LETTER);
        lobby.finishBy(FinishBy.PHONE);
        lobby.agree();
        assertThat(lobby.screen()).isEqualTo(Screen.NOT_SAVED);
        lobby.on(NotSavedViewModel.class).onTryAgain();
        assertThat(lobby.screen()).isEqualTo(Screen.AGREEMENTS);
    }
}
