package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.help.HelpPage;
import org.vestibule.kiosk.help.HelpViewModel;
import org.vestibule.kiosk.help.answers.Offered;
import org.vestibule.kiosk.help.answers.Topic;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.PortalTask;

import java.util.List;

@DisplayName("Help answers while the desk is on its way")
class AsksInOwnWordsTest {
    private static final String CANARY = "my name is canary, is this safe";

    private final Lobby lobby = new Lobby();

    private HelpViewModel help() {
        lobby.tap(lobby.frame::onHelp);
        var help = lobby.models().help();
        help.attached();
        return help;
    }

    private HelpViewModel asked(String question) {
        var help = help();
        lobby.tap(help::onAsk);
        lobby.type(help.question(), question);
        lobby.tap(help::onFind);
        return help;
    }

    @Test
    void whatFitsTheScreenIsOfferedFirst() {
        assertThat(help().offered()).isEqualTo(Offered.on(Screen.WELCOME));
        lobby.session.uncover();
        lobby.start();
        lobby.pickTask(PortalTask.REFILL);
        lobby.forMe();
        lobby.giveName("Ana", "Canary");
        assertThat(help().offered()).startsWith(Topic.BIRTH_DATE);
    }

    @Test
    void aQuestionFindsItsAnswer() {
        var help = asked("I forgot my password and cannot get in");
        assertThat(help.page().get())
                .isInstanceOfSatisfying(
                        HelpPage.Found.class,
                        found -> assertThat(found.topics()).startsWith(Topic.CANNOT_GET_IN));
        lobby.tap(() -> help.onRead(Topic.CANNOT_GET_IN));
        assertThat(help.page().get()).isEqualTo(new HelpPage.Reading(Topic.CANNOT_GET_IN));
    }

    @Test
    void whatHasNoAnswerGoesToTheDesk() {
        var help = asked("can I get my parking ticket validated");
        assertThat(help.page().get()).isEqualTo(new HelpPage.Unknown());
        assertThat(lobby.desk.open()).isEqualTo(1);
    }

    @Test
    void backGoesTheWayBackAndTheQuestionIsStillThere() {
        var help = asked("is this safe");
        help.onRead(Topic.SAFE);
        help.onBack();
        assertThat(help.page().get()).isInstanceOf(HelpPage.Found.class);
        help.onBack();
        assertThat(help.page().get()).isEqualTo(new HelpPage.Ask());
        assertThat(help.question().get()).isEqualTo("is this safe");
        help.onBack();
        assertThat(help.page().get()).isEqualTo(new HelpPage.Start());
        help.onBack();
        assertThat(help.page().get()).isEqualTo(new HelpPage.Start());
    }

    @Test
    void nothingTypedIsSaidSo() {
        var help = asked(" ");
        assertThat(help.page().get()).isEqualTo(new HelpPage.Ask());
        assertThat(help.error().get()).isEqualTo(Message.of("ask.error.missing"));
        lobby.type(help.question(), "cost");
        assertThat(help.error().get()).isNull();
    }

    @Test
    void theCallGoesOnWhateverPageIsOpen() {
        var help = asked("is this safe");
        lobby.desk.answer(Answer.COMING);
        assertThat(help.answer().get()).isEqualTo(Answer.COMING);
        assertThat(lobby.desk.calls()).hasSize(1);
    }

    @Test
    @DisplayName("R-38 What was typed into the search is sent nowhere, written nowhere, and gone")
    void nothingOfTheQuestionStays() {
        var help = asked(CANARY);
        assertThat(Reachable.strings(List.of(help))).contains(CANARY);
        help.detached();
        lobby.session.uncover();
        assertThat(Reachable.strings(List.of(lobby.session, lobby.frame, help)))
                .noneMatch(text -> text.contains("canary"));
        assertThat(lobby.desk.calls()).containsExactly("WELCOME en");
        assertThat(lobby.audit).containsExactly("HELP_CALLED kiosk WELCOME");
    }

    @Test
    void theCallDoesNotHoldOnToAHelpThatHasGone() {
        var help = help();
        help.detached();
        lobby.desk.answer(Answer.COMING);
        assertThat(help.answer().get()).isEqualTo(Answer.CALLING);
    }

    @Test
    void aNewHelpBeginsAnew() {
        var help = asked("is this safe");
        help.detached();
        lobby.session.uncover();
        var again = help();
        assertThat(again.page().get()).isEqualTo(new HelpPage.Start());
        assertThat(again.question().get()).isEmpty();
    }
}
