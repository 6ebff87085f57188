package org.vestibule.kiosk.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.PortalTask;

import java.util.Optional;

class ContactViewModelTest {
    private final Lobby lobby = new Lobby();

    @BeforeEach
    void reachTheContact() {
        lobby.start();
        lobby.pickTask(PortalTask.REFILL);
        lobby.forMe();
        lobby.giveName("Ana", "Lee");
        lobby.giveBirthDate("5", "14", "1961");
    }

    private ContactViewModel contact() {
        return lobby.on(ContactViewModel.class);
    }

    private Optional<Contact> given() {
        return lobby.session.trip().draft().person().contact();
    }

    @Test
    void neitherIsAnAnswer() {
        contact().onNeither();
        assertThat(given()).contains(Contact.NONE);
        assertThat(lobby.screen()).isEqualTo(Screen.AGREEMENTS);
    }

    @Test
    void nothingTypedIsNoAnswerYet() {
        contact().onContinue();
        assertThat(contact().mobileError().get())
                .isEqualTo(Message.of("contact.mobile.error.nothing"));
    }

    @Test
    void aNumberAndAnEmailAreBothKept() {
        contact().mobile().set("617 555 0142");
        contact().email().set("ana@example.com");
        contact().onContinue();
        assertThat(given())
                .contains(new Contact(Optional.of("+16175550142"), Optional.of("ana@example.com")));
    }

    @Test
    void bothProblemsAreToldAtOnceEachBesideItsField() {
        contact().mobile().set("555-0142");
        contact().email().set("ana@example");
        contact().onContinue();
        assertThat(contact().mobileError().get())
                .isEqualTo(Message.of("contact.mobile.error.area-code-missing"));
        assertThat(contact().emailError().get())
                .isEqualTo(Message.of("contact.email.error.dot-missing"));
        assertThat(given()).isEmpty();
    }

    @Test
    void aCallNeedsANumber() {
        contact().email().set("ana@example.com");
        contact().onContinue();
        lobby.finishBy(FinishBy.VOICE);
        assertThat(contact().isForCall()).isTrue();
        contact().onContinue();
        assertThat(contact().mobileError().get())
                .isEqualTo(Message.of("contact.mobile.error.call"));
        lobby.giveMobile("6175550142");
        assertThat(lobby.screen()).isEqualTo(Screen.CALL_TIME);
    }
}
