package org.vestibule.kiosk.welcome;

import org.jspecify.annotations.Nullable;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Settings;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.ui.Scheduler;

import java.time.Duration;
import java.util.Optional;

/**
 * Lets the poster wander while nobody is there, so that none of it burns in; the first touch, key,
 * scan or headset brings the poster back, and still does what it does.
 */
public final class Attract implements Session.Watcher, AutoCloseable {
    /** Longer than somebody who reads the poster takes, far shorter than a display minds. */
    public static final Duration AFTER = Duration.ofMinutes(3);

    private final Session session;
    private final Scheduler scheduler;
    private Scheduler.@Nullable Cancellable next;

    public Attract(Session session, Scheduler scheduler) {
        this.session = session;
        this.scheduler = scheduler;
    }

    /** Begins to wait. */
    public void start() {
        session.watch(this);
        waitAnew();
    }

    /** Somebody is there, by hand or by key. */
    public void touched() {
        if (isOn()) session.uncover();
        else waitAnew();
    }

    @Override
    public void moved(Trip trip) {
        waitAnew();
    }

    @Override
    public void changed(Settings settings) {
        touched();
    }

    @Override
    public void covered(Optional<Overlay> overlay) {
        waitAnew();
    }

    private void waitAnew() {
        close();
        var free = session.trip().step() instanceof Step.Welcome && session.overlay().isEmpty();
        if (free) next = scheduler.after(AFTER, () -> session.cover(Overlay.ATTRACT));
    }

    private boolean isOn() {
        return session.overlay().equals(Optional.of(Overlay.ATTRACT));
    }

    @Override
    public void close() {
        if (next != null) next.cancel();
        next = null;
    }
}
