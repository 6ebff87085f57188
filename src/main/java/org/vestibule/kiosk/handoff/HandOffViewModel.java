package org.vestibule.kiosk.handoff;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Connection;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Kept;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.LinkWatch;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.StageWatch;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;
import org.vestibule.practice.Timings;
import org.vestibule.ui.Scheduler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The square to scan, the code to type, and how far the phone has come. */
public final class HandOffViewModel implements ScreenModel, Session.Watcher {
    /** What is followed while the screen is up. */
    public record Watches(StageWatch stage, LinkWatch link) {}

    /** Looks at the portal without news, after which the internet is taken to be down. */
    private static final int MISSED_LOOKS = 10;

    private final Session session;
    private final Watches watches;
    private final Profile profile;
    private final Timings timings;
    private final Scheduler scheduler;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.SAVED);
    private final ReadOnlyBooleanWrapper seatHint = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper offline = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> line =
            new ReadOnlyObjectWrapper<>(Message.of("hand-off.stage.saved"));
    private Connection.State link = Connection.State.UNKNOWN;
    private boolean silent;
    private @Nullable Kept kept;
    private final List<Scheduler.Cancellable> hints = new ArrayList<>();
    private Scheduler.@Nullable Cancellable clearing;
    private Runnable unwatch = () -> {};

    public HandOffViewModel(
            Session session,
            Watches watches,
            Profile profile,
            Timings timings,
            Scheduler scheduler) {
        this.session = session;
        this.watches = watches;
        this.profile = profile;
        this.timings = timings;
        this.scheduler = scheduler;
        show(session.trip().step());
    }

    private void show(Step step) {
        if (!(step instanceof Step.HandOff handOff)) return;
        kept = handOff.kept();
        stage.set(handOff.stage());
        say();
    }

    private void linked(Connection.State now) {
        link = now;
        if (now == Connection.State.UP) silent = false;
        say();
    }

    private void noticeSilence() {
        silent = true;
        say();
    }

    /** Saved for long without news is as good as no connection, whoever is to blame. */
    private void say() {
        var down = link == Connection.State.DOWN;
        offline.set(stage.get() == Stage.SAVED && (down || silent));
        line.set(
                switch (stage.get()) {
                    case SAVED ->
                            Message.of(
                                    offline.get()
                                            ? "hand-off.stage.offline"
                                            : "hand-off.stage.saved");
                    case WAITING, CONNECTED ->
                            down ? Message.of("hand-off.stage.unseen") : line(stage.get());
                    case NEEDS_DESK, READY, CLOSED -> line(stage.get());
                });
    }

    /** Whether to say what the code is worth while the portal is out of reach. */
    public ReadOnlyBooleanProperty offline() {
        return offline.getReadOnlyProperty();
    }

    /** What the square carries: an address and a code, nothing personal. */
    public String qrPayload() {
        return kept == null
                ? ""
                : kept.code().map(ActivationCode::token).map(profile::activationUrl).orElse("");
    }

    /** The address to type. */
    public String shortAddress() {
        return profile.shortAddress();
    }

    /** The code to type, such as {@code K7QM-2X9P}. */
    public String shownCode() {
        return kept == null ? "" : kept.code().map(ActivationCode::shown).orElse("");
    }

    /** The last day of the code; empty where there is none. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(kept)
                .flatMap(Kept::code)
                .map(code -> LocalDate.ofInstant(code.expires(), profile.zone()));
    }

    /** What the person picked to do first, as the third step names it. */
    public Message firstTask() {
        return Message.of(
                kept == null
                        ? "hand-off.first.test-results"
                        : Keys.of("hand-off.first.", kept.firstTask()));
    }

    /** What the person picked to do first. */
    public PortalTask task() {
        return kept == null ? PortalTask.TEST_RESULTS : kept.firstTask();
    }

    /** What is to be done with a password: choose one, or a new one. */
    public Message password() {
        return Message.of(
                kept != null && kept.isRecovery() ? "hand-off.new-password" : "hand-off.password");
    }

    /** What the desk calls; empty when nothing was kept. */
    public Optional<String> ticket() {
        return kept == null ? Optional.empty() : kept.ticket();
    }

    /** Whether the person asked for a hand: then the screen says who comes. */
    public boolean isWithHelp() {
        return kept != null && kept.finishBy() == FinishBy.WITH_HELP;
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    private static Message line(Stage stage) {
        return Message.of(Keys.of("hand-off.stage.", stage));
    }

    /** The live line's words; they tell when the internet seems to be down. */
    public ReadOnlyObjectProperty<Message> line() {
        return line.getReadOnlyProperty();
    }

    /** Whether to say that the person can go on at their seat; not while somebody comes to help. */
    public ReadOnlyBooleanProperty seatHint() {
        return seatHint.getReadOnlyProperty();
    }

    public void onPrint() {
        session.on(new Touch.Print());
    }

    public void onNoPhone() {
        session.on(new Touch.NoPhone());
    }

    /** The account is there: what to do with it can be tried here first. */
    public void onPractice() {
        session.on(new Touch.Practice());
    }

    /** The phone goes on without this screen. */
    public void onLeave() {
        session.on(new Touch.Leave());
    }

    @Override
    public void moved(Trip trip) {
        // The move that takes this screen away is told here too, after it was detached.
        if (kept == null) return;
        show(trip.step());
        if (stage.get() == Stage.READY && clearing == null) {
            clearing = scheduler.after(timings.readyClears(), session::wipe);
        }
    }

    @Override
    public void attached() {
        unwatch = session.watch(this);
        hints.add(scheduler.after(timings.poll().multipliedBy(MISSED_LOOKS), this::noticeSilence));
        if (!isWithHelp()) {
            hints.add(scheduler.after(timings.seatHint(), () -> seatHint.set(true)));
        }
        watches.link().start(this::linked);
        if (kept != null) watches.stage().start(kept.id());
    }

    @Override
    public void detached() {
        unwatch.run();
        watches.stage().stop();
        watches.link().stop();
        for (var hint : hints) hint.cancel();
        if (clearing != null) clearing.cancel();
        clearing = null;
        kept = null;
    }
}
