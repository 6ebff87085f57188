package org.vestibule.ui.film;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.time.Duration;

/** Opens films. On the thread of the screens, and so is everything that it tells. */
@FunctionalInterface
public interface FilmPlayer {
    /**
     * Makes a film ready and shows where it begins; nothing plays yet. It never throws: what cannot
     * be played is told, perhaps before this returns.
     *
     * @param from the place in the film where it begins
     */
    Showing open(Path film, Duration from, Watcher watcher);

    /** Where nothing can be played. */
    static FilmPlayer none() {
        return (_, _, watcher) -> {
            watcher.failed("nothing plays films here");
            return new Nothing();
        };
    }

    /** One film that is open. */
    interface Showing extends AutoCloseable {
        /** What is to be seen; it takes whatever room it gets. */
        Node picture();

        /** On from where it is. */
        void play();

        /** Stands still. */
        void pause();

        /**
         * How loud it is.
         *
         * @param volume from 0, which is silence, to 1
         */
        void volume(double volume);

        /** Lets go of the file and of everything that plays it; may be called again. */
        @Override
        void close();
    }

    /** Who is told of a film that is open. */
    interface Watcher {
        /**
         * Told some ten times a second while it plays.
         *
         * @param time from the beginning of the film
         */
        void at(Duration time);

        /** It has come to its end. */
        void ended();

        /**
         * It does not play, or plays no more.
         *
         * @param why for the log; no path
         */
        void failed(String why);
    }

    /** A film that did not open. */
    final class Nothing implements Showing {
        @Override
        public Node picture() {
            return new Region();
        }

        @Override
        public void play() {}

        @Override
        public void pause() {}

        @Override
        public void volume(double volume) {}

        @Override
        public void close() {}
    }
}
