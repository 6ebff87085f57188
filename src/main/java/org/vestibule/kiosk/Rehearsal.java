package org.vestibule.kiosk;

import org.jspecify.annotations.Nullable;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.journey.Ahead;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.nav.KioskWindow;
import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * While somebody reads a screen, the one that most likely comes next is made, styled and laid out
 * behind it. It is shown only if it is what they come to, as it would look without this; it is not
 * attached before, so it has heard nothing, and holds nothing that was typed.
 */
final class Rehearsal {
    /** The screen that has just come is drawn by then, and hardly anybody has touched it. */
    static final Duration PAUSE = Duration.ofMillis(250);

    private final Session session;
    private final Screens screens;
    private final KioskWindow window;
    private final Supplier<Ui> ui;
    private final Scheduler scheduler;
    private @Nullable Ready ready;
    private Scheduler.@Nullable Cancellable pending;

    /**
     * @param ui of the language on the screen
     */
    Rehearsal(
            Session session,
            Screens screens,
            KioskWindow window,
            Supplier<Ui> ui,
            Scheduler scheduler) {
        this.session = session;
        this.screens = screens;
        this.window = window;
        this.ui = ui;
        this.scheduler = scheduler;
    }

    /**
     * A screen that waits.
     *
     * @param view made by {@code made}
     */
    record Ready(Ahead ahead, Function<Sheets, View> made, View view) {}

    /** Something was shown: after a moment, on with the next. */
    void begin() {
        forget();
        pending = scheduler.after(PAUSE, this::make);
    }

    private void make() {
        pending = null;
        if (session.overlay().isPresent()) return;
        Ahead.of(session.trip())
                .ifPresent(trip -> Ahead.seen(trip).ifPresent(seen -> make(trip, seen)));
    }

    private void make(Trip trip, Ahead seen) {
        var made = screens.of(trip.step().screen());
        ready = new Ready(seen, made, made.apply(new Sheets(ui.get(), session, trip)));
        window.ready(ready.view());
    }

    /** What waits for somebody who has come this way; it waits no longer. */
    Optional<Ready> take() {
        var waiting = Optional.ofNullable(ready);
        var seen = Ahead.seen(session.trip());
        var taken = waiting.filter(it -> seen.equals(Optional.of(it.ahead())));
        if (taken.isEmpty()) forget();
        ready = null;
        return taken;
    }

    /** Nothing waits any more: what is shown looks different now, or is covered. */
    void forget() {
        if (pending != null) pending.cancel();
        pending = null;
        if (ready == null) return;
        ready = null;
        window.ready(null);
    }
}
