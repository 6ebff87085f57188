package org.vestibule.kiosk.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.enrollment.PersonName;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.PortalTask;

class NameViewModelTest {
    private final Lobby lobby = new Lobby();

    @BeforeEach
    void reachTheName() {
        lobby.start();
        lobby.pickTask(PortalTask.REFILL);
        lobby.forMe();
    }

    private NameViewModel name() {
        return lobby.on(NameViewModel.class);
    }

    @Test
    void nothingIsWrongBeforeContinue() {
        lobby.type(name().given(), "%");
        assertThat(name().givenError().get()).isNull();
    }

    @Test
    void aMissingNameIsToldAndTypingTakesItBack() {
        name().onContinue();
        assertThat(name().givenError().get())
                .isEqualTo(Message.of("name.error.given-missing").with("character", ""));
        lobby.type(name().given(), "A");
        assertThat(name().givenError().get()).isNull();
    }

    @Test
    void theSignThatIsWrongIsNamedBesideItsField() {
        lobby.type(name().given(), "Ana");
        lobby.type(name().family(), "L%e");
        name().onContinue();
        assertThat(name().givenError().get()).isNull();
        assertThat(name().familyError().get())
                .isEqualTo(Message.of("name.error.character-unknown").with("character", "%"));
        assertThat(lobby.screen()).isEqualTo(Screen.NAME);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    José, O'Nguyễn-José 3rd
                    Suharto, ""
                    محمد, العلي
                    """)
    void namesOfAllKindsGoThrough(String given, String family) {
        name().given().set(given);
        name().family().set(family);
        name().onContinue();
        assertThat(lobby.session.trip().draft().person().name())
                .contains(new PersonName(given, family));
    }
}
