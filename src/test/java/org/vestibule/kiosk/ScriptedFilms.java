package org.vestibule.kiosk;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.vestibule.ui.Scheduler;
import org.vestibule.ui.film.FilmPlayer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Plays films of six seconds without a picture, ten times a second of a test's own time. */
public final class ScriptedFilms implements FilmPlayer {
    public static final Duration LENGTH = Duration.ofSeconds(6);

    private static final Duration TICK = Duration.ofMillis(100);

    private final List<Reel> reels = new ArrayList<>();
    private final Scheduler time;
    private String failure = "";

    public ScriptedFilms(Scheduler time) {
        this.time = time;
    }

    /** From now on nothing plays, for this reason. */
    public void fail(String why) {
        failure = why;
    }

    /** Every film that was opened. */
    public List<Reel> reels() {
        return reels;
    }

    /** The film that was opened last. */
    public Reel last() {
        return reels.getLast();
    }

    @Override
    public Showing open(Path film, Duration from, Watcher watcher) {
        var reel = new Reel(film, from, watcher);
        reels.add(reel);
        if (!failure.isEmpty()) watcher.failed(failure);
        return reel;
    }

    /** One opened film. */
    public final class Reel implements Showing {
        private final Path film;
        private final Watcher watcher;
        private Duration at;
        private double volume = 1;
        private boolean playing;
        private boolean closed;

        Reel(Path film, Duration from, Watcher watcher) {
            this.film = film;
            this.watcher = watcher;
            at = from;
        }

        public Path film() {
            return film;
        }

        public double volume() {
            return volume;
        }

        public boolean isPlaying() {
            return playing;
        }

        public boolean isClosed() {
            return closed;
        }

        /** Where it is. */
        public Duration at() {
            return at;
        }

        /** It stops in the middle of it. */
        public void tear() {
            playing = false;
            watcher.failed("PLAYBACK_ERROR");
        }

        /** What a player that was let go of may still tell. */
        public void tellLate() {
            watcher.at(Duration.ofSeconds(1));
            watcher.ended();
            watcher.failed("LATE");
        }

        private void tick() {
            if (!playing) return;
            at = at.plus(TICK);
            if (at.compareTo(LENGTH) >= 0) {
                playing = false;
                watcher.ended();
            } else {
                watcher.at(at);
                time.after(TICK, this::tick);
            }
        }

        @Override
        public Node picture() {
            return new Region();
        }

        @Override
        public void play() {
            if (closed) throw new IllegalStateException("played after it was let go of");
            playing = true;
            time.after(TICK, this::tick);
        }

        @Override
        public void pause() {
            playing = false;
        }

        @Override
        public void volume(double wanted) {
            volume = wanted;
        }

        @Override
        public void close() {
            playing = false;
            closed = true;
        }
    }
}
