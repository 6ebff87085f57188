package org.vestibule.kiosk.film;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Settings;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.lesson.Lesson;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.practice.PortalTask;
import org.vestibule.ui.film.FilmPlayer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A film that somebody watches. It plays when they say so, stands still when anything covers it,
 * and is let go of when they leave or walk away.
 */
public final class FilmViewModel implements ScreenModel, Session.Watcher {
    private final Session session;
    private final Projection projection;
    private final PortalTask task;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.STILL);
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<FilmPlayer.Showing> showing =
            new ReadOnlyObjectWrapper<>(new FilmPlayer.Nothing());
    private String language;
    private Optional<Film> film = Optional.empty();
    private Duration at = Duration.ZERO;
    private Runnable unwatch = () -> {};
    private @Nullable Events listening;

    /** What the film does. */
    public enum State {
        /** It waits to be played. */
        STILL,
        PLAYING,
        /** It was played to its end. */
        OVER,
        /** It does not play here. */
        BROKEN
    }

    public FilmViewModel(Session session, Projection projection) {
        this.session = session;
        this.projection = projection;
        task =
                session.trip().step() instanceof Step.Film(var about)
                        ? about
                        : PortalTask.TEST_RESULTS;
        language = session.trip().draft().language();
    }

    public PortalTask task() {
        return task;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What is said just now; empty while nobody speaks. */
    public ReadOnlyStringProperty caption() {
        return caption.getReadOnlyProperty();
    }

    /** What is to be seen; another one after each break. */
    public ReadOnlyObjectProperty<FilmPlayer.Showing> showing() {
        return showing.getReadOnlyProperty();
    }

    /** Everything that {@link #caption} can be. */
    public List<String> captions() {
        return found().map(each -> each.captions().texts()).orElse(List.of());
    }

    private Optional<Film> found() {
        return projection.cinema().films().of(language, task);
    }

    public void onPlayOrPause() {
        switch (state.get()) {
            case STILL -> play();
            case PLAYING -> rest();
            case OVER -> onFromStart();
            case BROKEN -> {}
        }
    }

    public void onFromStart() {
        if (state.get() == State.BROKEN) return;
        at = Duration.ZERO;
        open();
        if (state.get() == State.STILL) play();
    }

    /** The lesson on the pretend phone, where the film does not play. */
    public void onPractice() {
        session.on(new Touch.Back());
        session.on(new Touch.PickLesson(Lesson.of(task).getFirst()));
    }

    @Override
    public void attached() {
        unwatch = session.watch(this);
        open();
    }

    @Override
    public void detached() {
        unwatch.run();
        close();
    }

    /** Whatever lies over the film, nothing goes on below it. */
    @Override
    public void covered(Optional<Overlay> overlay) {
        if (state.get() == State.BROKEN) return;
        if (overlay.isPresent()) close();
        else if (session.trip().step() instanceof Step.Film) open();
    }

    /** In another language it is another film; where there is none, the lessons are there. */
    @Override
    public void moved(Trip trip) {
        var spoken = trip.draft().language();
        if (spoken.equals(language) || !(trip.step() instanceof Step.Film)) return;
        language = spoken;
        at = Duration.ZERO;
        if (found().isPresent()) open();
        else session.on(new Touch.Back());
    }

    @Override
    public void changed(Settings settings) {
        hear();
    }

    private void open() {
        close();
        film = found();
        var events = new Events();
        listening = events;
        state.set(film.isPresent() ? State.STILL : State.BROKEN);
        film.ifPresent(
                each -> {
                    caption.set(each.captions().at(at));
                    var opened = projection.cinema().player().open(each.file(), at, events);
                    if (state.get() == State.BROKEN) opened.close();
                    else showing.set(opened);
                });
    }

    private void play() {
        state.set(State.PLAYING);
        projection.sound().begin(this::hear);
        hear();
        showing.get().play();
    }

    private void rest() {
        showing.get().pause();
        projection.sound().end();
        state.set(State.STILL);
    }

    private void hear() {
        showing.get().volume(projection.sound().volume(session.settings().aloud()));
    }

    private void close() {
        if (listening != null) listening.gone = true;
        listening = null;
        projection.sound().end();
        showing.get().close();
        showing.set(new FilmPlayer.Nothing());
        if (state.get() != State.BROKEN) state.set(State.STILL);
    }

    private void broke(String why) {
        state.set(State.BROKEN);
        caption.set("");
        film.ifPresent(each -> projection.cinema().films().broke(each, why));
        close();
    }

    /** What one film tells as long as it is open. */
    private final class Events implements FilmPlayer.Watcher {
        private boolean gone;

        @Override
        public void at(Duration time) {
            if (gone || state.get() != State.PLAYING) return;
            at = time;
            film.ifPresent(each -> caption.set(each.captions().at(time)));
        }

        @Override
        public void ended() {
            if (gone) return;
            at = Duration.ZERO;
            caption.set("");
            projection.sound().end();
            state.set(State.OVER);
        }

        @Override
        public void failed(String why) {
            if (!gone) broke(why);
        }
    }
}
