package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.check.IdCheckViewModel;
import org.vestibule.kiosk.done.DoneViewModel;
import org.vestibule.kiosk.finish.CallTimeViewModel;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.handoff.PrintingViewModel;
import org.vestibule.kiosk.journey.Ending;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.who.ContactViewModel;
import org.vestibule.kiosk.who.DeskSetsUpViewModel;
import org.vestibule.kiosk.who.ForWhomViewModel;
import org.vestibule.kiosk.who.NameViewModel;
import org.vestibule.practice.PortalTask;

/** Who does not simply open an account of their own on the phone in their hand. */
class HarderJourneysTest {
    private final Messages messages = Messages.load(Messages.Audience.KIOSK, Language.ENGLISH);
    private final Lobby lobby = new Lobby();

    private Enrollment kept() {
        return lobby.shelf.kept().getLast();
    }

    private void about(ForWhom whom) {
        lobby.start();
        lobby.pickTask(PortalTask.TEST_RESULTS);
        lobby.tap(() -> lobby.on(ForWhomViewModel.class).onPick(whom));
    }

    private void sayWho() {
        lobby.giveName("Ana", "Canary");
        lobby.giveBirthDate("5", "14", "1961");
    }

    @Test
    void whoCannotGetInIsAskedThreeThingsAndGoesToTheDesk() {
        about(ForWhom.CANNOT_GET_IN);
        sayWho();
        lobby.giveMobile("6175550142");
        lobby.save();
        assertThat(lobby.seen)
                .containsExactly(
                        Screen.WELCOME,
                        Screen.BENEFITS,
                        Screen.FOR_WHOM,
                        Screen.NAME,
                        Screen.BIRTH_DATE,
                        Screen.CONTACT,
                        Screen.REVIEW,
                        Screen.ID_CHECK);
        assertThat(kept().kind()).isEqualTo(EnrollmentKind.PORTAL_RECOVERY);
        assertThat(kept().agreements()).isEmpty();
        assertThat(lobby.on(IdCheckViewModel.class).ticket()).contains("B7");
        assertThat(lobby.on(IdCheckViewModel.class).hasCode()).isFalse();
    }

    @Test
    void onceTheDeskHasSeenTheIdThePhoneAsksForANewPassword() {
        about(ForWhom.CANNOT_GET_IN);
        sayWho();
        lobby.giveMobile("6175550142");
        lobby.save();
        lobby.news.tell(Stage.NEEDS_DESK);
        assertThat(lobby.screen()).isEqualTo(Screen.ID_CHECK);
        lobby.news.tell(Stage.WAITING);
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
        assertThat(lobby.on(HandOffViewModel.class).password())
                .isEqualTo(Message.of("hand-off.new-password"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ForWhom.class,
            names = {"MY_CHILD", "ADULT_I_HELP"})
    void accessToSomebodyElsesRecordIsOnlyAskedFor(ForWhom whom) {
        about(whom);
        assertThat(lobby.on(DeskSetsUpViewModel.class).forWhom()).isEqualTo(whom);
        lobby.tap(lobby.on(DeskSetsUpViewModel.class)::onContinue);
        assertThat(lobby.on(NameViewModel.class).isForAnother()).isTrue();
        sayWho();
        lobby.giveMobile("6175550142");
        lobby.save();
        assertThat(kept().kind()).isEqualTo(EnrollmentKind.PROXY_REQUEST);
        assertThat(kept().wishes().forWhom()).isEqualTo(whom);
        assertThat(kept().identity())
                .isInstanceOfSatisfying(
                        Identity.Typed.class,
                        typed -> assertThat(typed.name().full()).isEqualTo("Ana Canary"));
        var check = lobby.on(IdCheckViewModel.class);
        assertThat(check.ticket()).contains("B7");
        assertThat(check.hasCode()).as("nothing opens before the desk decides").isFalse();
        check.onShowCode();
        check.onPrint();
        assertThat(lobby.screen()).isEqualTo(Screen.ID_CHECK);
        assertThat(lobby.paper.jobs()).isEmpty();
        lobby.tap(check::onLeave);
        assertThat(lobby.on(DoneViewModel.class).ending()).isEqualTo(Ending.FOR_ANOTHER);
    }

    @Test
    void aRequestThatTheDeskRefusesEndsAtTheDesk() {
        about(ForWhom.MY_CHILD);
        lobby.tap(lobby.on(DeskSetsUpViewModel.class)::onContinue);
        sayWho();
        lobby.giveMobile("6175550142");
        lobby.save();
        lobby.news.tell(Stage.CLOSED);
        assertThat(lobby.on(DoneViewModel.class).ending()).isEqualTo(Ending.DESK);
    }

    @ParameterizedTest
    @EnumSource(CallWindow.class)
    void aCallComesWhenThePersonWantsIt(CallWindow window) {
        lobby.introduce();
        lobby.finishBy(FinishBy.VOICE);
        lobby.tap(() -> lobby.on(CallTimeViewModel.class).onPick(window));
        lobby.agree();
        lobby.save();
        assertThat(kept().kind()).isEqualTo(EnrollmentKind.CALL_BACK);
        assertThat(kept().wishes().callWindow()).contains(window);
        var done = lobby.on(DoneViewModel.class);
        assertThat(done.ending()).isEqualTo(Ending.CALL_BACK);
        assertThat(done.notice()).contains(Message.of("done.call." + window.code()));
        assertThat(lobby.session.screens()).isLessThanOrEqualTo(12);
    }

    @Test
    void nobodyElseIsAskedWhenToCall() {
        lobby.reachHandOff();
        assertThat(lobby.seen).doesNotContain(Screen.CALL_TIME);
        assertThat(kept().wishes().callWindow()).isEmpty();
    }

    @Test
    void withoutEmailAndPhoneThereIsPaperWithADateAndANumberToCall() {
        lobby.start();
        lobby.pickTask(PortalTask.TEST_RESULTS);
        lobby.forMe();
        sayWho();
        lobby.tap(lobby.on(ContactViewModel.class)::onNeither);
        lobby.agree();
        lobby.save();
        assertThat(((Identity.Typed) kept().identity()).contact()).isEqualTo(Contact.NONE);
        assertThat(kept().wishes().finishBy()).isEqualTo(FinishBy.PAPER);
        assertThat(lobby.paper.guides()).hasSize(1);
        lobby.tap(lobby.on(PrintingViewModel.class)::onLeave);
        var done = lobby.on(DoneViewModel.class);
        assertThat(messages.text(done.next()))
                .isEqualTo(
                        "Come back or call us at (617)\u00a0555-0142 by November 30, 2026. Bring"
                                + " your guide.");
        assertThat(done.notice().map(messages::text))
                .contains("Show your ID at the desk first. Your ticket is B7.");
    }
}
