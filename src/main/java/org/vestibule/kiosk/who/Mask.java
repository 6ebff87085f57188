package org.vestibule.kiosk.who;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.Scheduler;

import java.time.Duration;

/** Covers what was typed a moment after the last key, and uncovers it when asked. */
public final class Mask {
    private final Scheduler scheduler;
    private final Duration after;
    private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper();
    private Scheduler.@Nullable Cancellable covering;

    public Mask(Scheduler scheduler, Duration after) {
        this.scheduler = scheduler;
        this.after = after;
    }

    public ReadOnlyBooleanProperty covered() {
        return covered.getReadOnlyProperty();
    }

    /** In the clear from now on, for {@code after}. */
    public void reveal() {
        stop();
        covered.set(false);
        covering = scheduler.after(after, this::cover);
    }

    public void cover() {
        stop();
        covered.set(true);
    }

    /** Nothing is there to be covered any more. */
    public void stop() {
        if (covering != null) covering.cancel();
        covering = null;
    }
}
