package org.vestibule.kiosk.film;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Ear;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.PortalTask;
import org.vestibule.ui.Fx;
import org.vestibule.ui.theme.TextSize;

import java.nio.file.Path;
import java.time.Duration;

/** A film in the kiosk's real window, by finger, keys and ear; only the player is a test's own. */
class FilmScreenTest {
    @TempDir private static Path folder;

    private Glass glass;

    @BeforeAll
    static void start() {
        Fx.start();
        new Reels(folder).with("en", PortalTask.TEST_RESULTS).with("ar", PortalTask.TEST_RESULTS);
    }

    @BeforeEach
    void open() {
        glass =
                Fx.call(
                        () -> {
                            var films = new Reels(folder).look("en", "ar");
                            var kiosk = new Glass(Languages.shipped().all(), films);
                            kiosk.on(1080, 1920);
                            kiosk.touchWords("English");
                            kiosk.touch("benefits.test-results");
                            kiosk.touch("for-whom.just-show-me");
                            return kiosk;
                        });
    }

    @AfterEach
    void close() {
        Fx.run(glass::close);
    }

    private Node one(String style) {
        Fx.layOut(glass.scene());
        return Fx.visible(glass.scene().getRoot())
                .filter(node -> node.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow();
    }

    private void pass(long millis) {
        glass.time.pass(Duration.ofMillis(millis));
    }

    @Test
    void theChoiceIsThereAndGoesWithTheTask() {
        Fx.run(
                () -> {
                    assertThat(glass.offers("lessons.film")).isTrue();
                    glass.touch("benefits.refill");
                    assertThat(glass.offers("lessons.film")).isFalse();
                });
    }

    @Test
    void theWordsStandBelowThePictureAndGrowWithTheText() {
        Fx.run(
                () -> {
                    glass.touch("lessons.film");
                    glass.touch("film.play");
                    pass(500);
                    assertThat(glass.seen()).contains("Touch the green tile.");
                    var picture = place("film-picture");
                    var small = place("film-caption");
                    assertThat(small.getMinY()).isGreaterThanOrEqualTo(picture.getMaxY());
                    glass.size(TextSize.LARGEST);
                    Fx.layOut(glass.scene());
                    assertThat(place("film-caption").getHeight()).isGreaterThan(small.getHeight());
                    assertThat(place("film-picture").getHeight()).isGreaterThan(150);
                });
    }

    @Test
    void thePictureStaysWhereItIsWhileTheWordsChange() {
        Fx.run(
                () -> {
                    glass.touch("lessons.film");
                    var before = place("film-picture");
                    glass.touch("film.play");
                    for (var second = 0; second < 7; second++) {
                        pass(1_000);
                        assertThat(place("film-picture")).isEqualTo(before);
                    }
                });
    }

    @Test
    @DisplayName("R-05 a film is watched with keys only")
    void withKeysOnly() {
        Fx.run(
                () -> {
                    glass.touch("lessons.film");
                    Fx.layOut(glass.scene());
                    var ear = new Ear(glass);
                    assertThat(glass.scene().getFocusOwner().getAccessibleText())
                            .isEqualTo(glass.text("film.play"));
                    ear.press(KeyCode.ENTER);
                    assertThat(glass.player.last().isPlaying()).isTrue();
                    ear.press(KeyCode.ENTER);
                    assertThat(glass.player.last().isPlaying()).isFalse();
                    ear.press(KeyCode.F1);
                    assertThat(glass.player.last().isClosed()).isTrue();
                    ear.press(KeyCode.ESCAPE);
                    ear.press(KeyCode.ESCAPE);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.LESSONS);
                    assertThat(glass.player.last().isClosed()).isTrue();
                });
    }

    @Test
    @DisplayName(
            "R-01 R-02 nobody speaks over the film, and its words are read when it stands still")
    void byEar() {
        Fx.run(
                () -> {
                    var ear = new Ear(glass);
                    ear.hear(KeyCode.F5);
                    glass.touch("lessons.film");
                    assertThat(ear.hear()).contains(glass.text("film.line"));
                    glass.touch("film.play");
                    glass.speech.forget();
                    pass(1_000);
                    ear.hear(KeyCode.TAB);
                    assertThat(glass.speech.all()).isEmpty();
                    assertThat(glass.player.last().volume()).isPositive();
                    glass.touch("film.pause");
                    assertThat(String.join(" ", ear.hear())).contains(glass.text("film.play"));
                    assertThat(ear.hear(KeyCode.F5)).contains("Touch the green tile.");
                });
    }

    @Test
    void inALanguageWrittenFromRightToLeft() {
        Fx.run(
                () -> {
                    glass.touch("lessons.film");
                    glass.touch("ui.language");
                    glass.touchWords("العربية");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.FILM);
                    glass.touch("film.play");
                    pass(500);
                    assertThat(glass.player.last().film().toString()).contains("ar");
                    assertThat(glass.seen()).contains("Touch the green tile.");
                });
    }

    @Test
    void aFilmThatDoesNotPlayLeadsToTheLesson() {
        Fx.run(
                () -> {
                    glass.player.fail("MEDIA_UNSUPPORTED");
                    glass.touch("lessons.film");
                    assertThat(glass.seen()).contains(glass.text("film.broken"));
                    assertThat(glass.offers("film.play")).isFalse();
                    glass.touch("film.practice");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.LESSON);
                });
    }

    /** Of the one with this style, in the scene. */
    private Bounds place(String styleClass) {
        var node = one(styleClass);
        return node.localToScene(node.getLayoutBounds());
    }
}
