package org.vestibule.ui.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.ui.Fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Real films through JavaFX's own player, where the computer has what it wants. */
@Timeout(30)
class MediaFilmsTest {
    @TempDir private Path folder;

    private final CompletableFuture<String> end = new CompletableFuture<>();
    private final CompletableFuture<Duration> middle = new CompletableFuture<>();
    private FilmPlayer.Showing showing = new FilmPlayer.Nothing();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @AfterEach
    void close() {
        Fx.run(showing::close);
    }

    private Path film(String name) throws IOException {
        try (var in = MediaFilmsTest.class.getResourceAsStream("/film/" + name)) {
            return Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
        }
    }

    private void open(Path file, Duration from) {
        var watcher =
                new FilmPlayer.Watcher() {
                    @Override
                    public void at(Duration time) {
                        if (time.toMillis() > 1_500) middle.complete(time);
                    }

                    @Override
                    public void ended() {
                        end.complete("ended");
                    }

                    @Override
                    public void failed(String why) {
                        end.complete(why);
                        middle.cancel(false);
                    }
                };
        showing = Fx.call(() -> new MediaFilms().open(file, from, watcher));
    }

    /** Without these the film fails kindly, which is another test's. */
    private static void needsCodecs() {
        assumeTrue(
                Codecs.missing(Codecs.FOLDERS).isEmpty(),
                "libavcodec is missing: no film plays on this computer");
    }

    @Test
    void aFilmIsSeenInTheMiddleAndComesToItsEnd() throws IOException {
        needsCodecs();
        open(film("silent.mp4"), Duration.ofSeconds(1));
        var scene =
                Fx.call(
                        () -> {
                            var root = new StackPane(showing.picture());
                            var stage = new Stage();
                            stage.setScene(new Scene(root, 320, 180));
                            stage.show();
                            showing.volume(0);
                            showing.play();
                            return stage.getScene();
                        });
        assertThat(middle.join()).isBetween(Duration.ofMillis(1_500), Duration.ofSeconds(3));
        // The yellow door, and not the black around a picture that is not there.
        var color = Fx.call(() -> scene.snapshot(null).getPixelReader().getColor(160, 60));
        assertThat(color).satisfies(MediaFilmsTest::isYellow);
        assertThat(end.join()).isEqualTo("ended");
        Fx.run(() -> scene.getWindow().hide());
    }

    private static void isYellow(Color color) {
        assertThat(color.getRed()).isGreaterThan(0.7);
        assertThat(color.getBlue()).isLessThan(0.5);
    }

    /** A computer without a sound device says so; one with it plays to the end. */
    @Test
    void aFilmWithSoundPlaysOrSaysWhyNot() throws IOException {
        needsCodecs();
        open(film("film.mp4"), Duration.ofSeconds(2));
        Fx.run(
                () -> {
                    showing.volume(0);
                    showing.play();
                });
        assertThat(end.join()).isIn("ended", "PLAYBACK_HALTED");
    }

    @Test
    void aFileThatIsNoFilmIsToldAndNeverThrown() throws IOException {
        open(Files.writeString(folder.resolve("film.mp4"), "no film"), Duration.ZERO);
        Fx.run(showing::play);
        assertThat(end.join()).isNotEqualTo("ended").isNotEmpty();
    }

    @Test
    void aFileThatIsNotThereIsToldAtOnce() {
        open(folder.resolve("gone.mp4"), Duration.ZERO);
        assertThat(end.join()).isEqualTo("MEDIA_UNAVAILABLE");
    }

    @Test
    void afterItIsLetGoOfNothingIsToldAndNothingBreaks() throws IOException {
        open(film("silent.mp4"), Duration.ZERO);
        Fx.run(
                () -> {
                    showing.close();
                    showing.close();
                    showing.play();
                    showing.pause();
                    showing.volume(1);
                });
        assertThat(middle).isNotDone();
    }
}
