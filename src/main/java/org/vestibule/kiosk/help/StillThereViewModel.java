package org.vestibule.kiosk.help;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.practice.Timings;
import org.vestibule.ui.Scheduler;

import java.time.Duration;

/** Are you still there? */
public final class StillThereViewModel implements ScreenModel {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Session session;
    private final Scheduler scheduler;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private Scheduler.@Nullable Cancellable tick;

    public StillThereViewModel(Session session, Timings timings, Scheduler scheduler) {
        this.session = session;
        this.scheduler = scheduler;
        secondsLeft.set((int) timings.idleWarning().toSeconds());
    }

    /** Until everything is wiped. */
    public ReadOnlyIntegerProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    public void onStay() {
        session.uncover();
    }

    public void onLeave() {
        session.wipe();
    }

    private void count() {
        secondsLeft.set(Math.max(0, secondsLeft.get() - 1));
        tick = scheduler.after(SECOND, this::count);
    }

    @Override
    public void attached() {
        tick = scheduler.after(SECOND, this::count);
    }

    @Override
    public void detached() {
        if (tick != null) tick.cancel();
        tick = null;
    }
}
