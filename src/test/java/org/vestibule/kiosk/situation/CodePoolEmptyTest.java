package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.nav.Screen;

class CodePoolEmptyTest {
    private final Lobby lobby = new Lobby();

    @ParameterizedTest
    @EnumSource(
            value = FinishBy.class,
            names = {"PHONE", "WITH_HELP", "PAPER"})
    void theRequestIsKeptAndTheDeskGivesTheCode(FinishBy way) {
        lobby.shelf.runDry();
        lobby.answerAll(way);
        lobby.save();
        assertThat(lobby.screen()).isEqualTo(Screen.NO_CODE);
        assertThat(lobby.shelf.kept()).hasSize(1);
        assertThat(lobby.paper.jobs()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FinishBy.class,
            names = {"VOICE"})
    void aCallNeedsNoCode(FinishBy way) {
        lobby.shelf.runDry();
        lobby.introduce();
        lobby.finishBy(way);
        lobby.tap(
                () ->
                        lobby.on(org.vestibule.kiosk.finish.CallTimeViewModel.class)
                                .onPick(org.vestibule.enrollment.CallWindow.ANY_TIME));
        lobby.agree();
        lobby.save();
        assertThat(lobby.screen()).isEqualTo(Screen.DONE);
    }
}
