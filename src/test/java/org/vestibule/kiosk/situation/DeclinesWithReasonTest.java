package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.device.PrintOutcome;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.Submission;
import org.vestibule.enrollment.Wishes;
import org.vestibule.guide.Leaflet;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.decline.DeclineViewModel;
import org.vestibule.kiosk.decline.DeclinedViewModel;
import org.vestibule.kiosk.finish.FinishViewModel;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.paper.Printout;
import org.vestibule.kiosk.welcome.WelcomeViewModel;
import org.vestibule.practice.PortalTask;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class DeclinesWithReasonTest {
    private final Lobby lobby = new Lobby();

    @Test
    void theReasonIsKeptAndThePersonIsNot() {
        lobby.introduce();
        lobby.tap(lobby.on(FinishViewModel.class)::onNotToday);
        lobby.tap(() -> lobby.on(DeclineViewModel.class).onPick(DeclineReason.PRIVACY));
        assertThat(lobby.shelf.kept())
                .containsExactly(
                        new Enrollment(
                                new EnrollmentId(new UUID(0, 1)),
                                EnrollmentKind.PORTAL_ENROLLMENT,
                                lobby.time.instant(),
                                new Identity.Unnamed(),
                                new Wishes(
                                        "en",
                                        ForWhom.ME,
                                        PortalTask.TEST_RESULTS,
                                        FinishBy.PHONE,
                                        Optional.of(DeclineReason.PRIVACY)),
                                List.of()));
        assertThat(lobby.screen()).isEqualTo(Screen.DECLINED);
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void everyReasonGetsAKindWord(DeclineReason reason) {
        lobby.on(WelcomeViewModel.class).onNotToday();
        lobby.on(DeclineViewModel.class).onPick(reason);
        assertThat(lobby.on(DeclinedViewModel.class).answer())
                .isEqualTo(Message.of("declined.answer." + reason.code()));
    }

    @Test
    void theThankYouClearsByItself() {
        lobby.on(WelcomeViewModel.class).onNotToday();
        lobby.on(DeclineViewModel.class).onPick(DeclineReason.NO_NEED);
        lobby.time.passSeconds(60);
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
    }

    @Test
    void whoChangesTheirMindIsWelcome() {
        lobby.on(WelcomeViewModel.class).onNotToday();
        lobby.on(DeclineViewModel.class).onPick(DeclineReason.NO_NEED);
        lobby.on(DeclinedViewModel.class).onChangedMind();
        assertThat(lobby.screen()).isEqualTo(Screen.BENEFITS);
    }

    @Test
    void aFullDiskIsNotTheirTrouble() {
        lobby.shelf.fail(Submission.Reason.DISK_FULL);
        lobby.on(WelcomeViewModel.class).onNotToday();
        lobby.on(DeclineViewModel.class).onPick(DeclineReason.NO_NEED);
        assertThat(lobby.screen()).isEqualTo(Screen.DECLINED);
    }

    private DeclinedViewModel declined() {
        lobby.on(WelcomeViewModel.class).onNotToday();
        lobby.on(DeclineViewModel.class).onPick(DeclineReason.PRIVACY);
        return lobby.on(DeclinedViewModel.class);
    }

    @Test
    void whoWantsToReadAtHomeTakesAPageAlong() {
        var declined = declined();
        assertThat(declined.page().state().get()).isEqualTo(Printout.State.NOT_YET);
        lobby.tap(() -> declined.onPrint(Language.ENGLISH));
        assertThat(lobby.paper.leaflets())
                .containsExactly(new Leaflet(Language.ENGLISH, Lobby.PRACTICE.profile()));
        assertThat(declined.page().state().get()).isEqualTo(Printout.State.PRINTED);
    }

    @Test
    void thePageIsPrintedOnceHoweverOftenItIsAskedFor() {
        var declined = declined();
        lobby.tap(() -> declined.onPrint(Language.ENGLISH));
        lobby.tap(() -> declined.onPrint(Language.ENGLISH));
        assertThat(lobby.paper.jobs()).hasSize(1);
    }

    @Test
    void withoutPaperThePageIsAskedForOnceMore() {
        lobby.paper.outcome(new PrintOutcome.Failed(PrintOutcome.Trouble.NO_PAPER));
        var declined = declined();
        lobby.tap(() -> declined.onPrint(Language.ENGLISH));
        assertThat(declined.page().line().get()).isEqualTo(Message.of("printing.trouble.no-paper"));
        lobby.paper.outcome(new PrintOutcome.Printed());
        lobby.tap(() -> declined.onPrint(Language.ENGLISH));
        assertThat(declined.page().state().get()).isEqualTo(Printout.State.PRINTED);
    }

    @Test
    void whoWaitsForThePageHasTheirTime() {
        var declined = declined();
        lobby.time.passSeconds(59);
        lobby.tap(() -> declined.onPrint(Language.ENGLISH));
        lobby.time.passSeconds(59);
        assertThat(lobby.screen()).isEqualTo(Screen.DECLINED);
        lobby.time.passSeconds(1);
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
    }
}
