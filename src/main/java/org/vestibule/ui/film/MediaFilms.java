package org.vestibule.ui.film;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaPlayer.Status;
import javafx.scene.media.MediaView;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Plays MP4 films through JavaFX. On Linux it needs the system's libavcodec and libavformat, and a
 * sound device for a film that has sound; where one of them is missing the film fails, and whoever
 * opened it is told.
 */
public final class MediaFilms implements FilmPlayer {
    private static final double MILLION = 1e6;

    @Override
    public Showing open(Path film, Duration from, Watcher watcher) {
        try {
            return new Open(new MediaPlayer(new Media(film.toUri().toString())), from, watcher);
        } catch (MediaException e) {
            watcher.failed(e.getType().name());
        } catch (LinkageError e) {
            // A library of the system that JavaFX's own wants is not there.
            watcher.failed(e.getClass().getSimpleName());
        }
        return new Nothing();
    }

    private static final class Open implements Showing {
        private final MediaPlayer player;
        private final Watcher watcher;
        private final Picture picture;
        private final ChangeListener<javafx.util.Duration> clock;
        private boolean over;

        Open(MediaPlayer player, Duration from, Watcher watcher) {
            this.player = player;
            this.watcher = watcher;
            picture = new Picture(new MediaView(player));
            clock = (_, _, now) -> at(now);
            player.setAutoPlay(false);
            player.setStartTime(javafx.util.Duration.millis(from.toNanos() / MILLION));
            player.setOnEndOfMedia(this::ended);
            player.setOnError(() -> failed(player.getError()));
            player.setOnHalted(() -> failed(player.getError()));
            player.getMedia().setOnError(() -> failed(player.getMedia().getError()));
            player.currentTimeProperty().addListener(clock);
        }

        private void at(javafx.util.Duration now) {
            var playing = player.getStatus() == Status.PLAYING;
            if (!over && playing) watcher.at(Duration.ofNanos((long) (now.toMillis() * MILLION)));
        }

        private void ended() {
            if (!over) watcher.ended();
        }

        /** Errors come in pairs; the first one is told. */
        private void failed(@Nullable MediaException error) {
            if (over) return;
            close();
            watcher.failed(error == null ? "UNKNOWN" : error.getType().name());
        }

        @Override
        public Node picture() {
            return picture;
        }

        @Override
        public void play() {
            if (!over) player.play();
        }

        @Override
        public void pause() {
            if (!over) player.pause();
        }

        @Override
        public void volume(double volume) {
            if (!over) player.setVolume(volume);
        }

        @Override
        public void close() {
            if (over) return;
            over = true;
            player.currentTimeProperty().removeListener(clock);
            picture.close();
            player.dispose();
        }
    }

    /** As large as its room allows, in the middle of it. */
    private static final class Picture extends Region {
        private final MediaView view;

        Picture(MediaView view) {
            this.view = view;
            view.setPreserveRatio(true);
            getChildren().add(view);
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
            var bounds = view.getLayoutBounds();
            view.relocate(
                    Math.rint((getWidth() - bounds.getWidth()) / 2),
                    Math.rint((getHeight() - bounds.getHeight()) / 2));
        }

        void close() {
            view.setMediaPlayer(null);
            getChildren().clear();
        }
    }
}
