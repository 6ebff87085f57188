package org.vestibule.kiosk.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.WelcomeViewModel;

class CodeViewModelTest {
    private final Lobby lobby = new Lobby();

    private CodeViewModel code() {
        return lobby.on(CodeViewModel.class);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '', code.error.missing
                    K7QM, code.error.length
                    K7QM-2X9P-, OK
                    k7qm 2x9p, OK
                    K7QM-2X9O, code.error.character
                    """)
    void theProblemIsNamed(String typed, String outcome) {
        lobby.on(WelcomeViewModel.class).onHaveCode();
        var model = code();
        model.code().set(typed);
        model.onContinue();
        if (outcome.equals("OK")) {
            assertThat(lobby.screen()).isEqualTo(Screen.FINISH_BY);
        } else {
            assertThat(model.error().get()).isEqualTo(Message.of(outcome));
        }
    }

    @Test
    void noiseFromTheScannerIsExplainedAndMovesNothing() {
        var welcome = lobby.on(WelcomeViewModel.class);
        welcome.onScanned("https://shop.example/cereal");
        assertThat(welcome.error().get()).isEqualTo(Message.of("welcome.error.scan"));
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
    }

    @Test
    void aLetterMayBeScannedHereToo() {
        lobby.on(WelcomeViewModel.class).onHaveCode();
        code().onScanned(Lobby.LETTER);
        assertThat(lobby.session.trip().draft().invitation()).contains(Lobby.invitation());
    }
}
