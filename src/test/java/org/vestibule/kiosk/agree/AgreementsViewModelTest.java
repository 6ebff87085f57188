package org.vestibule.kiosk.agree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.Identity;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.WelcomeViewModel;
import org.vestibule.kiosk.who.ContactViewModel;

class AgreementsViewModelTest {
    private final Lobby lobby = new Lobby();

    @BeforeEach
    void reachTheAgreements() {
        lobby.introduce();
        lobby.finishBy(FinishBy.PHONE);
    }

    private AgreementsViewModel agreements() {
        return lobby.on(AgreementsViewModel.class);
    }

    private Agreement answer(AgreementKind kind, boolean accepted) {
        var text = Lobby.agreements().text(kind.code(), "en");
        return new Agreement(kind, text.version(), text.sha256(), accepted);
    }

    @Test
    @DisplayName("R-36 Texts and emails are never ticked beforehand")
    void nothingIsTickedBeforehand() {
        for (var kind : AgreementKind.values()) {
            assertThat(agreements().tick(kind).get()).isFalse();
        }
    }

    @Test
    void withoutTheTermsThereIsNoGoingOn() {
        agreements().onContinue();
        assertThat(agreements().error().get()).isEqualTo(Message.of("agreements.error.terms"));
        assertThat(lobby.screen()).isEqualTo(Screen.AGREEMENTS);
        agreements().tick(AgreementKind.TERMS).set(true);
        assertThat(agreements().error().get()).isNull();
    }

    @Test
    @DisplayName("R-34 Declining the notice's acknowledgment is recorded and never blocks")
    void theNoticeNeverBlocks() {
        lobby.agree();
        assertThat(lobby.screen()).isEqualTo(Screen.REVIEW);
        assertThat(lobby.session.trip().draft().agreements())
                .containsExactly(
                        answer(AgreementKind.TERMS, true),
                        answer(AgreementKind.NOTICE, false),
                        answer(AgreementKind.TEXTS, false));
    }

    @Test
    @DisplayName("R-35 The answer is bound to the exact text that was shown")
    void theAnswerIsBoundToTheText() {
        agreements().onRead(AgreementKind.TERMS);
        var read = agreements().reading().get();
        lobby.agree();
        assertThat(read).isNotNull();
        assertThat(lobby.session.trip().draft().agreements().getFirst().sha256())
                .isEqualTo(read.sha256());
    }

    @Test
    void onlyWaysThatWereGivenAreAskedAbout() {
        assertThat(agreements().kinds())
                .containsExactly(AgreementKind.TERMS, AgreementKind.NOTICE, AgreementKind.TEXTS);
        lobby.frame.onBack();
        lobby.frame.onBack();
        var contact = lobby.on(ContactViewModel.class);
        contact.mobile().set("");
        contact.email().set("ana@example.com");
        contact.onContinue();
        lobby.finishBy(FinishBy.PHONE);
        assertThat(agreements().kinds())
                .containsExactly(AgreementKind.TERMS, AgreementKind.NOTICE, AgreementKind.EMAILS);
    }

    @Test
    void withALetterTheRequestIsKeptFromHere() {
        lobby.session.wipe();
        lobby.on(WelcomeViewModel.class).onScanned(Lobby.LETTER);
        lobby.finishBy(FinishBy.PHONE);
        lobby.agree();
        assertThat(lobby.shelf.kept())
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.identity())
                                    .isEqualTo(new Identity.Invited(Lobby.invitation().claim()));
                            assertThat(kept.agreements())
                                    .containsExactly(
                                            answer(AgreementKind.TERMS, true),
                                            answer(AgreementKind.NOTICE, false));
                        });
    }
}
