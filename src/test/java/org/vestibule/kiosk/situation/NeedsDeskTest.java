package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Stage;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.check.IdCheckViewModel;
import org.vestibule.kiosk.handoff.HandOffViewModel;
import org.vestibule.kiosk.journey.Ending;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.nav.Screen;

class NeedsDeskTest {
    private final Lobby lobby = new Lobby();

    @BeforeEach
    void deskIsNeeded() {
        lobby.reachHandOff();
        lobby.news.tell(Stage.NEEDS_DESK);
    }

    @Test
    void theIdCheckComesUpAndGoesOnByItself() {
        assertThat(lobby.screen()).isEqualTo(Screen.ID_CHECK);
        lobby.news.tell(Stage.WAITING);
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
        assertThat(lobby.on(HandOffViewModel.class).stage().get()).isEqualTo(Stage.WAITING);
        assertThat(lobby.news.listeners()).isEqualTo(1);
    }

    @Test
    void theSquareCanBeSeenMeanwhileAndStays() {
        lobby.on(IdCheckViewModel.class).onShowCode();
        lobby.news.tell(Stage.NEEDS_DESK);
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
        assertThat(lobby.on(HandOffViewModel.class).stage().get()).isEqualTo(Stage.NEEDS_DESK);
    }

    @Test
    void theGuideCanBePrintedMeanwhile() {
        lobby.on(IdCheckViewModel.class).onPrint();
        assertThat(lobby.paper.jobs()).hasSize(1);
        lobby.frame.onBack();
        assertThat(lobby.screen()).isEqualTo(Screen.ID_CHECK);
    }

    @Test
    void whoGoesToTheDeskLeavesAClearedScreen() {
        lobby.on(IdCheckViewModel.class).onLeave();
        assertThat(lobby.session.trip().step())
                .isInstanceOfSatisfying(
                        Step.Done.class, done -> assertThat(done.ending()).isEqualTo(Ending.DESK));
    }
}
