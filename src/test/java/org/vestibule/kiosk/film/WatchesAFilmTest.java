package org.vestibule.kiosk.film;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.device.speech.Loudness;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.ScriptedFilms;
import org.vestibule.kiosk.VirtualTime;
import org.vestibule.kiosk.film.FilmViewModel.State;
import org.vestibule.kiosk.journey.Settings;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.practice.LessonsViewModel;
import org.vestibule.kiosk.welcome.BenefitsViewModel;
import org.vestibule.kiosk.who.ForWhomViewModel;
import org.vestibule.practice.PortalTask;

import java.nio.file.Path;
import java.time.Duration;

/** Somebody watches a film of the practice's own, by their own clock. */
class WatchesAFilmTest {
    @TempDir private Path folder;

    private ScriptedFilms player = new ScriptedFilms(new VirtualTime());
    private Lobby lobby = new Lobby();

    @BeforeEach
    void openTheKiosk() {
        var films =
                new Reels(folder)
                        .with("en", PortalTask.REFILL)
                        .with("es", PortalTask.REFILL)
                        .with("es", PortalTask.VISIT)
                        .look("en", "es");
        lobby =
                new Lobby(
                        Lobby.PRACTICE,
                        time -> {
                            player = new ScriptedFilms(time);
                            return new Cinema(films, player);
                        });
    }

    private LessonsViewModel practice(PortalTask task) {
        lobby.start();
        lobby.tap(() -> lobby.on(BenefitsViewModel.class).onPick(task));
        lobby.tap(() -> lobby.on(ForWhomViewModel.class).onPick(ForWhom.JUST_SHOW_ME));
        return lobby.on(LessonsViewModel.class);
    }

    private FilmViewModel watch() {
        lobby.tap(practice(PortalTask.REFILL)::onFilm);
        return lobby.on(FilmViewModel.class);
    }

    private FilmViewModel play() {
        var film = watch();
        lobby.tap(film::onPlayOrPause);
        return film;
    }

    private void pass(double seconds) {
        lobby.time.pass(Duration.ofMillis((long) (seconds * 1000)));
    }

    @Test
    void thereIsAChoiceOnlyWhereThereIsAFilmInThisLanguage() {
        var lessons = practice(PortalTask.REFILL);
        assertThat(lessons.hasFilm()).isTrue();
        lessons.onOther(PortalTask.VISIT);
        assertThat(lessons.hasFilm()).isFalse();
        lobby.session.speak("es");
        assertThat(lessons.hasFilm()).isTrue();
    }

    @Test
    void nothingPlaysUntilSomebodySaysSo() {
        var film = watch();
        pass(5);
        assertThat(film.state().get()).isEqualTo(State.STILL);
        assertThat(player.last().isPlaying()).isFalse();
        assertThat(player.last().film()).isEqualTo(folder.resolve("en/refill.mp4"));
    }

    @Test
    void whatIsSaidIsThereWhileItIsSaid() {
        var film = play();
        pass(0.5);
        assertThat(film.caption().get()).isEqualTo("Touch the green tile.");
        pass(2);
        assertThat(film.caption().get()).isEmpty();
        pass(2);
        assertThat(film.caption().get()).isEqualTo("New results show up here.\n- Thank you.");
        pass(2);
        assertThat(film.state().get()).isEqualTo(State.OVER);
        assertThat(film.caption().get()).isEmpty();
    }

    @Test
    void aPauseHoldsThePictureAndTheWords() {
        var film = play();
        pass(1);
        lobby.tap(film::onPlayOrPause);
        pass(60);
        assertThat(film.state().get()).isEqualTo(State.STILL);
        assertThat(film.caption().get()).isEqualTo("Touch the green tile.");
        assertThat(player.last().at()).isEqualTo(Duration.ofSeconds(1));
        lobby.tap(film::onPlayOrPause);
        pass(1.5);
        assertThat(film.caption().get()).isEmpty();
    }

    @Test
    void fromTheStartAgainAtAnyTime() {
        var film = play();
        pass(3);
        lobby.tap(film::onFromStart);
        assertThat(player.reels().getFirst().isClosed()).isTrue();
        assertThat(player.last().at()).isZero();
        pass(7);
        assertThat(film.state().get()).isEqualTo(State.OVER);
        lobby.tap(film::onPlayOrPause);
        pass(1);
        assertThat(film.caption().get()).isEqualTo("Touch the green tile.");
        assertThat(player.reels()).hasSize(3);
    }

    @Test
    void backToTheListLetsGoOfIt() {
        play();
        pass(1);
        lobby.tap(lobby.frame::onBack);
        assertThat(lobby.screen()).isEqualTo(Screen.LESSONS);
        assertThat(player.last().isClosed()).isTrue();
    }

    @Test
    @DisplayName("R-38 who walks away leaves no film behind")
    void whoWalksAway() {
        play();
        pass(8);
        lobby.time.passSeconds(120);
        assertThat(lobby.frame.overlay().get()).isEqualTo(Overlay.STILL_THERE);
        lobby.time.passSeconds(45);
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
        assertThat(player.reels()).allMatch(ScriptedFilms.Reel::isClosed);
        assertThat(lobby.time.waiting()).isZero();
    }

    @Test
    void whoWalksAwayFromAFilmThatStillPlays() {
        var film = play();
        pass(2);
        lobby.session.wipe();
        assertThat(player.last().isClosed()).isTrue();
        player.last().tellLate();
        assertThat(film.state().get()).isEqualTo(State.STILL);
        assertThat(film.caption().get()).doesNotContain("tile");
    }

    @Test
    void helpStopsItAndAfterwardsItGoesOnFromThere() {
        var film = play();
        pass(3.5);
        lobby.tap(lobby.frame::onHelp);
        assertThat(player.last().isClosed()).isTrue();
        assertThat(film.state().get()).isEqualTo(State.STILL);
        lobby.session.uncover();
        assertThat(player.last().at()).isEqualTo(Duration.ofMillis(3500));
        assertThat(player.last().isPlaying()).isFalse();
        assertThat(film.caption().get()).isEqualTo("New results show up here.");
        lobby.tap(film::onPlayOrPause);
        assertThat(player.last().isPlaying()).isTrue();
    }

    @Test
    void anotherLanguageHasAnotherFilm() {
        play();
        pass(1);
        lobby.session.speak("es");
        assertThat(lobby.screen()).isEqualTo(Screen.FILM);
        assertThat(player.reels().getFirst().isClosed()).isTrue();
        assertThat(player.last().film()).isEqualTo(folder.resolve("es/refill.mp4"));
        assertThat(player.last().isPlaying()).isFalse();
    }

    @Test
    void inALanguageWithoutTheFilmTheLessonsAreThere() {
        play();
        lobby.session.speak("vi");
        assertThat(lobby.screen()).isEqualTo(Screen.LESSONS);
        assertThat(lobby.on(LessonsViewModel.class).hasFilm()).isFalse();
        assertThat(player.reels()).allMatch(ScriptedFilms.Reel::isClosed);
    }

    @Test
    @DisplayName("R-03 the room hears no film, one person with a headset does")
    void whoHearsIt() {
        play();
        assertThat(player.last().volume()).isZero();
        lobby.headset.in(true);
        assertThat(player.last().volume()).isPositive();
        lobby.headset.in(false);
        assertThat(player.last().volume()).isZero();
        assertThat(player.last().isPlaying()).isTrue();
    }

    @Test
    void whoIsReadToHearsItAsLoudAsTheVoice() {
        play();
        aloud(Loudness.NORMAL);
        assertThat(player.last().volume()).isBetween(0.4, 0.5);
        aloud(new Loudness(Loudness.STEPS));
        assertThat(player.last().volume()).isEqualTo(1);
    }

    private void aloud(Loudness loudness) {
        var aloud = lobby.session.settings().aloud().on(true).at(loudness);
        lobby.session.set(Settings.STANDARD.with(aloud));
    }

    @Test
    void afterItsEndTheHeadsetChangesNothing() {
        play();
        pass(7);
        var before = player.last().volume();
        lobby.headset.in(true);
        assertThat(player.last().volume()).isEqualTo(before);
    }

    @Test
    void aFilmThatDoesNotOpenIsAskedForOnce() {
        player.fail("MEDIA_UNSUPPORTED");
        var film = watch();
        assertThat(film.state().get()).isEqualTo(State.BROKEN);
        lobby.tap(film::onPlayOrPause);
        lobby.tap(film::onFromStart);
        assertThat(player.reels()).singleElement().matches(ScriptedFilms.Reel::isClosed);
        lobby.tap(film::onPractice);
        assertThat(lobby.screen()).isEqualTo(Screen.LESSON);
        lobby.tap(lobby.frame::onBack);
        assertThat(lobby.on(LessonsViewModel.class).hasFilm()).isFalse();
    }

    @Test
    void aFilmThatTearsIsLetGoOf() {
        var film = play();
        pass(1);
        player.last().tear();
        assertThat(film.state().get()).isEqualTo(State.BROKEN);
        assertThat(film.caption().get()).isEmpty();
        assertThat(player.last().isClosed()).isTrue();
        lobby.tap(lobby.frame::onHelp);
        lobby.session.uncover();
        assertThat(film.state().get()).isEqualTo(State.BROKEN);
        assertThat(player.reels()).hasSize(1);
    }
}
