package org.vestibule.kiosk.practice;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.vestibule.kiosk.film.Films;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.lesson.Lesson;
import org.vestibule.practice.PortalTask;

import java.util.Arrays;
import java.util.List;

/** Three lessons of one task, and the way to those of the others. */
public final class LessonsViewModel implements ScreenModel, Session.Watcher {
    private final Session session;
    private final Films films;
    private final ReadOnlyObjectWrapper<Step.Lessons> here;
    private Runnable unwatch = () -> {};

    /**
     * @param films of the practice
     */
    public LessonsViewModel(Session session, Films films) {
        this.session = session;
        this.films = films;
        here =
                new ReadOnlyObjectWrapper<>(
                        session.trip().step() instanceof Step.Lessons lessons
                                ? lessons
                                : new Step.Lessons(PortalTask.TEST_RESULTS, java.util.Set.of()));
    }

    /** Tells when the lessons of another task are to be seen. */
    public ReadOnlyObjectProperty<Step.Lessons> here() {
        return here.getReadOnlyProperty();
    }

    public PortalTask task() {
        return here.get().task();
    }

    public List<Lesson> lessons() {
        return Lesson.of(task());
    }

    /** Whether this person has gone through it. */
    public boolean isDone(Lesson lesson) {
        return here.get().done().contains(lesson);
    }

    /** The other tasks, one touch away. */
    public List<PortalTask> others() {
        return Arrays.stream(PortalTask.values()).filter(each -> each != task()).toList();
    }

    /** Whether the practice has a film about it in the language on the screen. */
    public boolean hasFilm() {
        return films.of(session.trip().draft().language(), task()).isPresent();
    }

    public void onFilm() {
        session.on(new Touch.WatchFilm());
    }

    public void onPick(Lesson lesson) {
        session.on(new Touch.PickLesson(lesson));
    }

    public void onOther(PortalTask task) {
        session.on(new Touch.PickTask(task));
    }

    public void onLeave() {
        session.on(new Touch.Leave());
    }

    @Override
    public void moved(Trip trip) {
        if (trip.step() instanceof Step.Lessons lessons) here.set(lessons);
    }

    @Override
    public void attached() {
        unwatch = session.watch(this);
    }

    @Override
    public void detached() {
        unwatch.run();
    }
}
