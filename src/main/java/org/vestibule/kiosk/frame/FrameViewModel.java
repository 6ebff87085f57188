package org.vestibule.kiosk.frame;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.kiosk.journey.Place;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Settings;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.Profile;
import org.vestibule.ui.frame.LookChoices;

import java.util.Optional;

/** What surrounds every screen; lives as long as the window. */
public final class FrameViewModel implements Session.Watcher, LookChoices, AutoCloseable {
    private final Session session;
    private final Profile profile;
    private final Runnable unwatch;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Overlay> overlay = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();

    public FrameViewModel(Session session, Profile profile) {
        this.session = session;
        this.profile = profile;
        moved(session.trip());
        changed(session.settings());
        covered(session.overlay());
        unwatch = session.watch(this);
    }

    public String practiceName() {
        return profile.name();
    }

    /** The screen that is to be seen. */
    public ReadOnlyObjectProperty<Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    /** "Step 3 of 9"; null where no question is asked. */
    public ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }

    /** What lies over the screen; null when nothing does. */
    public ReadOnlyObjectProperty<@Nullable Overlay> overlay() {
        return overlay.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public void onBack() {
        session.on(new Touch.Back());
    }

    public void onHelp() {
        session.cover(Overlay.HELP);
    }

    @Override
    public void larger() {
        session.set(session.settings().larger());
    }

    @Override
    public void smaller() {
        session.set(session.settings().smaller());
    }

    @Override
    public void contrast() {
        session.set(session.settings().otherContrast());
    }

    @Override
    public void lower() {
        session.set(session.settings().otherHeight());
    }

    /** Begins to read, and shows how to change it. */
    @Override
    public void readAloud() {
        session.set(session.settings().with(session.settings().aloud().on(true)));
        session.cover(Overlay.READ_ALOUD);
    }

    /** Anything was touched, or a key typed: call it once for each. */
    public void onTouched() {
        session.touched();
    }

    @Override
    public void moved(Trip trip) {
        canGoBack.set(trip.canGoBack());
        place.set(Place.of(trip).orElse(null));
        screen.set(trip.step().screen());
    }

    @Override
    public void changed(Settings wanted) {
        settings.set(wanted);
    }

    @Override
    public void covered(Optional<Overlay> by) {
        overlay.set(by.orElse(null));
    }

    @Override
    public void close() {
        unwatch.run();
    }
}
