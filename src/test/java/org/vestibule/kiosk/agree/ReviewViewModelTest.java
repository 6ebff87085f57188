package org.vestibule.kiosk.agree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.journey.Line;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.who.ContactViewModel;
import org.vestibule.practice.PortalTask;

class ReviewViewModelTest {
    private final Messages messages = Messages.load(Messages.Audience.KIOSK, Language.ENGLISH);
    private final Lobby lobby = new Lobby();

    private String shown(ReviewLine line) {
        var covered = line.covered().orElse(Message.of("review.verbatim").with("value", "-"));
        return messages.text(line.label())
                + ": "
                + messages.text(line.clear())
                + " / "
                + messages.text(covered);
    }

    @Test
    void everyAnswerIsThereAndTheSecretOnesAreCovered() {
        lobby.start();
        lobby.pickTask(PortalTask.VISIT);
        lobby.forMe();
        lobby.giveName("Ana", "Lee");
        lobby.giveBirthDate("5", "14", "1961");
        var contact = lobby.on(ContactViewModel.class);
        contact.mobile().set("6175550142");
        contact.email().set("ana@example.com");
        contact.onContinue();
        lobby.finishBy(FinishBy.PHONE);
        lobby.on(AgreementsViewModel.class).tick(AgreementKind.TEXTS).set(true);
        lobby.agree();
        assertThat(lobby.on(ReviewViewModel.class).lines().stream().map(this::shown))
                .containsExactly(
                        "What you want to do first: Book or change a visit / -",
                        "Who the account is for: Me / -",
                        "Name: Ana Lee / -",
                        "Birth date: May 14, 1961 / Hidden, to keep it private",
                        "Phone or email: (617)\u00a0555-0142, ana@example.com / •••-0142,"
                                + " a•••@example.com",
                        "How you will finish: On my phone, now / -",
                        "Texts and emails you want: Texts / -");
    }

    @Test
    void aLineCanBeChangedAndTheReviewComesBack() {
        lobby.answerAll(FinishBy.PHONE);
        lobby.on(ReviewViewModel.class).onChange(Line.FINISH_BY);
        assertThat(lobby.screen()).isEqualTo(Screen.FINISH_BY);
        lobby.finishBy(FinishBy.PAPER);
        assertThat(lobby.screen()).isEqualTo(Screen.REVIEW);
    }

    @Test
    void backFromAChangeReturnsToTheReview() {
        lobby.answerAll(FinishBy.PHONE);
        lobby.on(ReviewViewModel.class).onChange(Line.NAME);
        lobby.frame.onBack();
        assertThat(lobby.screen()).isEqualTo(Screen.REVIEW);
    }
}
