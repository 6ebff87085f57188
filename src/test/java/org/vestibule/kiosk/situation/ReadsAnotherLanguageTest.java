package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.OtherLanguages;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.LanguageAskedViewModel;
import org.vestibule.kiosk.welcome.OtherLanguagesViewModel;
import org.vestibule.kiosk.welcome.WelcomeViewModel;

import java.util.List;

@DisplayName("R-21 Another language: 15 own names or more, and each reaches the desk")
class ReadsAnotherLanguageTest {
    private final Lobby lobby = new Lobby();

    @BeforeEach
    void open() {
        lobby.tap(lobby.on(WelcomeViewModel.class)::onAnotherLanguage);
    }

    private OtherLanguagesViewModel list() {
        return lobby.on(OtherLanguagesViewModel.class);
    }

    @Test
    void thereAreFifteenOrMoreAndEachIsThereOnce() {
        assertThat(list().languages()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(list().languages()).extracting(Language::tag).doesNotHaveDuplicates();
        assertThat(list().languages()).extracting(Language::endonym).doesNotHaveDuplicates();
    }

    @Test
    void oneTouchCallsTheDeskNamingTheLanguage() {
        for (var language : list().languages()) {
            lobby.tap(() -> list().onPick(language));
            assertThat(lobby.desk.calls()).last().isEqualTo("LANGUAGE_ASKED " + language.tag());
            assertThat(lobby.on(LanguageAskedViewModel.class).language()).isEqualTo(language);
            lobby.frame.onBack();
        }
        assertThat(lobby.desk.open()).as("the last one only").isEqualTo(1);
    }

    @Test
    void theScreenSaysSoInThatMoment() {
        list().onPick(list().languages().getFirst());
        var asked = lobby.on(LanguageAskedViewModel.class);
        assertThat(asked.answer().get()).isEqualTo(Answer.CALLING);
        lobby.desk.answer(Answer.HEARD);
        assertThat(asked.answer().get()).isEqualTo(Answer.HEARD);
    }

    @Test
    void helpThereIsTheSameCall() {
        list().onPick(list().languages().getFirst());
        var help = lobby.models().help();
        help.attached();
        assertThat(lobby.desk.calls()).hasSize(1);
    }

    @Test
    void whoIsFineEndsTheCallAndTheSession() {
        list().onPick(list().languages().getFirst());
        lobby.on(LanguageAskedViewModel.class).onFine();
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
        assertThat(lobby.desk.open()).isZero();
    }

    @Test
    void whatTheKioskSpeaksIsNotAmongThem() {
        var polish = new Language("pl", "Polski", Language.Direction.LEFT_TO_RIGHT);
        assertThat(OtherLanguages.shipped().besides(List.of(polish)))
                .extracting(Language::tag)
                .doesNotContain("pl")
                .contains("de");
    }
}
