package org.vestibule.kiosk.practice;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Unbroken;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.lesson.Block;
import org.vestibule.kiosk.lesson.Example;
import org.vestibule.kiosk.lesson.Lesson;
import org.vestibule.kiosk.lesson.Scene;
import org.vestibule.kiosk.lesson.Script;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;

import java.util.List;

/** One lesson: how far along, and what a touch on the pretend phone does. */
public final class LessonViewModel implements ScreenModel {
    private final Session session;
    private final Profile profile;
    private final Lesson lesson;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper missed = new ReadOnlyBooleanWrapper();

    public LessonViewModel(Session session, Profile profile) {
        this.session = session;
        this.profile = profile;
        lesson =
                session.trip().step() instanceof Step.Practice(var picked)
                        ? picked
                        : Lesson.of(PortalTask.TEST_RESULTS).getFirst();
    }

    /**
     * @param language on the screen
     */
    public List<Scene> scenes(Language language) {
        return Script.of(lesson, Example.in(language, Unbroken.of(profile.phone())));
    }

    /** The scene that is to be seen, from 0. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** Whether the last touch was beside the pointer: the hint helps. */
    public ReadOnlyBooleanProperty missed() {
        return missed.getReadOnlyProperty();
    }

    /** A touch on the phone, on something that does something. */
    public void onTouch(Scene scene, Block.Spot spot) {
        if (scene.target().filter(spot::equals).isPresent()) onNext(scene);
        else onMiss();
    }

    /** A touch on the phone, beside everything. */
    public void onMiss() {
        missed.set(true);
    }

    /** Without touching the phone: for who would rather watch. */
    public void onNext(Scene scene) {
        missed.set(false);
        if (scene.target().isPresent()) at.set(at.get() + 1);
        else session.on(new Touch.Learned());
    }

    /** A scene back; from the first one to the list. */
    public void onBack() {
        missed.set(false);
        if (at.get() > 0) at.set(at.get() - 1);
        else session.on(new Touch.Back());
    }
}
