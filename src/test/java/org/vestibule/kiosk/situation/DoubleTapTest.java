package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.device.PrintOutcome;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.Submission;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.agree.AgreementsViewModel;
import org.vestibule.kiosk.agree.NotSavedViewModel;
import org.vestibule.kiosk.agree.ReviewViewModel;
import org.vestibule.kiosk.decline.DeclineViewModel;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.handoff.PrintingViewModel;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.WelcomeViewModel;

import java.util.Set;

class DoubleTapTest {
    private final Lobby lobby = new Lobby();

    @Test
    void twoTouchesKeepOneEnrollment() {
        lobby.answerAll(FinishBy.PHONE);
        lobby.tasks.slow();
        var review = lobby.on(ReviewViewModel.class);
        review.onContinue();
        assertThat(review.busy().get()).isTrue();
        review.onContinue();
        lobby.tasks.finish();
        assertThat(lobby.shelf.calls()).isEqualTo(1);
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
    }

    @Test
    void twoTouchesOnTheAgreementsOfALetterKeepOne() {
        lobby.on(WelcomeViewModel.class).onScanned(Lobby.LETTER);
        lobby.finishBy(FinishBy.PHONE);
        lobby.tasks.slow();
        var agreements = lobby.on(AgreementsViewModel.class);
        lobby.agree();
        assertThat(agreements.busy().get()).isTrue();
        agreements.onContinue();
        lobby.tasks.finish();
        assertThat(lobby.shelf.calls()).isEqualTo(1);
    }

    @Test
    void aSecondTryAfterAFailureIsStillTheSameEnrollment() {
        lobby.answerAll(FinishBy.PHONE);
        lobby.shelf.fail(Submission.Reason.DISK_FULL);
        lobby.save();
        lobby.shelf.repair();
        var before = lobby.session.enrollmentId();
        lobby.on(NotSavedViewModel.class).onTryAgain();
        lobby.save();
        assertThat(lobby.shelf.kept()).singleElement().extracting("id").isEqualTo(before);
    }

    @Test
    void twoReasonsAreOneRefusal() {
        lobby.on(WelcomeViewModel.class).onNotToday();
        lobby.tasks.slow();
        var decline = lobby.on(DeclineViewModel.class);
        decline.onPick(DeclineReason.PRIVACY);
        decline.onPick(DeclineReason.NO_NEED);
        lobby.tasks.finish();
        assertThat(lobby.shelf.kept())
                .singleElement()
                .satisfies(
                        kept ->
                                assertThat(kept.wishes().declined())
                                        .contains(DeclineReason.PRIVACY));
    }

    @Test
    void twentyTouchesPrintOneGuide() {
        lobby.reachHandOff();
        lobby.tasks.slow();
        var handOff = lobby.on(HandOffViewModel.class);
        for (var tap = 0; tap < 20; tap++) handOff.onPrint();
        lobby.tasks.finish();
        assertThat(lobby.paper.jobs()).hasSize(1);
    }

    @Test
    void aSecondTryIsTheSameJob() {
        lobby.reachHandOff();
        lobby.paper.outcome(new PrintOutcome.Failed(PrintOutcome.Trouble.JAM));
        lobby.on(HandOffViewModel.class).onPrint();
        lobby.tasks.slow();
        var printing = lobby.on(PrintingViewModel.class);
        printing.onAgain();
        printing.onAgain();
        lobby.tasks.finish();
        assertThat(lobby.paper.jobs()).hasSize(2);
        assertThat(Set.copyOf(lobby.paper.jobs())).hasSize(1);
    }
}
