package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.WelcomeViewModel;
import org.vestibule.kiosk.who.BirthDateViewModel;
import org.vestibule.kiosk.who.CodeViewModel;
import org.vestibule.kiosk.who.ContactViewModel;
import org.vestibule.kiosk.who.NameViewModel;

import java.util.ArrayList;
import java.util.List;

@DisplayName("R-38 Nothing of a person is reachable once the session has ended")
class NothingStaysTest {
    private static final List<String> CANARIES =
            List.of("Canary", "Ana", "1961", "6175550142", "+16175550142", "555-0142");

    private final Lobby lobby = new Lobby();
    private final List<ScreenModel> models = new ArrayList<>();

    private void remember() {
        models.add(lobby.on(ScreenModel.class));
    }

    private List<String> found() {
        // The practice's own number looks like a patient's.
        return Reachable.strings(List.of(lobby.session, lobby.frame, models)).stream()
                .filter(text -> !text.equals(Lobby.PRACTICE.profile().phone()))
                .filter(text -> CANARIES.stream().anyMatch(text::contains))
                .toList();
    }

    private void answerRememberingEveryScreen() {
        lobby.start();
        lobby.pickTask(org.vestibule.practice.PortalTask.TEST_RESULTS);
        lobby.forMe();
        remember();
        lobby.giveName("Ana", "Canary");
        remember();
        lobby.giveBirthDate("5", "14", "1961");
        remember();
        lobby.giveMobile("6175550142");
        remember();
        lobby.finishBy(FinishBy.PHONE);
        remember();
        lobby.agree();
        remember();
    }

    @Test
    void theWalkFindsWhatIsThere() {
        answerRememberingEveryScreen();
        assertThat(found()).contains("Canary", "+16175550142", "1961-05-14");
    }

    @Test
    void walkingAwayFromTheReviewLeavesNothing() {
        answerRememberingEveryScreen();
        lobby.time.passSeconds(165);
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
        assertThat(found()).isEmpty();
    }

    @Test
    void theHandOffKnowsAFirstNameOnly() {
        answerRememberingEveryScreen();
        lobby.save();
        remember();
        assertThat(found()).containsOnly("Ana");
        lobby.session.wipe();
        assertThat(found()).isEmpty();
        assertThat(Reachable.strings(List.of(lobby.session, models)))
                .doesNotContain("K7QM2X9P", "7MQKAZ23BCDEFGHJKLMNPQRSTV");
    }

    @Test
    void halfTypedFieldsGoToo() {
        lobby.start();
        lobby.pickTask(org.vestibule.practice.PortalTask.TEST_RESULTS);
        lobby.forMe();
        var name = lobby.on(NameViewModel.class);
        lobby.type(name.given(), "Canary");
        remember();
        lobby.session.wipe();
        assertThat(found()).isEmpty();
    }

    @Test
    void aTypedLetterGoesToo() {
        lobby.tap(() -> lobby.on(WelcomeViewModel.class).onHaveCode());
        lobby.type(lobby.on(CodeViewModel.class).code(), Lobby.LETTER);
        remember();
        lobby.session.wipe();
        assertThat(Reachable.strings(List.of(lobby.session, models))).doesNotContain(Lobby.LETTER);
    }

    @Test
    void goingBackShowsOnlyTheirOwnAnswersCovered() {
        lobby.introduce();
        lobby.frame.onBack();
        assertThat(lobby.on(ContactViewModel.class).mobile().get()).isEqualTo("(617) 555-0142");
        assertThat(lobby.on(ContactViewModel.class).covered().get()).isTrue();
        lobby.frame.onBack();
        assertThat(lobby.on(BirthDateViewModel.class).covered().get()).isTrue();
    }
}
