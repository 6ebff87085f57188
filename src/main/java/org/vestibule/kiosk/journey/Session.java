package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Stage;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.practice.Timings;
import org.vestibule.ui.Scheduler;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One person at the kiosk: their journey, their settings, and two counts. It is wiped between two
 * people and used again. Everything happens on the thread of the screens.
 */
public final class Session {
    private final String language;
    private final IdleWatch idle;
    private final Supplier<EnrollmentId> ids;
    private final Consumer<SessionEnd> ended;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Journey journey;
    private EnrollmentId id;
    private Settings settings = Settings.STANDARD;
    private Optional<Overlay> overlay = Optional.empty();
    private Optional<Overlay> below = Optional.empty();
    private Optional<Overlay> asked = Optional.empty();
    private Optional<Ease> ease = Optional.empty();
    private String supportCode = "";
    private boolean resting;
    private boolean interrupted;
    private int number = 1;
    private int screens = 1;
    private int touches;

    /**
     * @param language that every session starts in
     * @param ids a new random id each time
     * @param ended told after each person
     */
    public Session(
            String language,
            Timings timings,
            Scheduler scheduler,
            Supplier<EnrollmentId> ids,
            Consumer<SessionEnd> ended) {
        this.language = language;
        this.ids = ids;
        this.ended = ended;
        journey = new Journey(language);
        id = ids.get();
        idle = new IdleWatch(timings, scheduler, new WhenIdle());
    }

    /** Who shows the session. */
    public interface Watcher {
        default void moved(Trip trip) {}

        default void changed(Settings settings) {}

        default void covered(Optional<Overlay> overlay) {}
    }

    /**
     * @return ends the watching
     */
    public Runnable watch(Watcher watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    public Trip trip() {
        return journey.trip();
    }

    /** The id of what this person may submit, however often they try. */
    public EnrollmentId enrollmentId() {
        return id;
    }

    /** Counts people since the start: anonymous enough for a job's name. */
    public int number() {
        return number;
    }

    public int screens() {
        return screens;
    }

    public int touches() {
        return touches;
    }

    /** Something was touched or a key typed, whatever it was. */
    public void touched() {
        touches++;
        if (!isClosed()) idle.touched();
    }

    /** Moves the journey on; the last touch of it ends the session. */
    public void on(Touch touch) {
        if (isClosed()) return;
        var before = trip();
        if (touch instanceof Touch.Leave && leavesForGood(before)) {
            end(true);
            return;
        }
        journey.on(touch);
        if (trip().equals(before)) return;
        // Who declined and then goes on asks for something new.
        if (touch instanceof Touch.ChangedMind) id = ids.get();
        if (trip().step().screen() != before.step().screen()) screens++;
        idle.hold(trip().step() instanceof Step.HandOff h && h.stage() == Stage.CONNECTED);
        for (var watcher : watchers) watcher.moved(trip());
        set(overlay);
    }

    /**
     * Another language from here on: the place and every answer stay.
     *
     * @param tag of one that the practice offers
     */
    public void speak(String tag) {
        if (tag.equals(trip().draft().language())) return;
        journey.speak(tag);
        for (var watcher : watchers) watcher.moved(trip());
    }

    private static boolean leavesForGood(Trip at) {
        return !Aftermath.leave(at).equals(at)
                && Aftermath.leave(at).step() instanceof Step.Welcome;
    }

    public Settings settings() {
        return settings;
    }

    public void set(Settings wanted) {
        if (wanted.equals(settings)) return;
        settings = wanted;
        for (var watcher : watchers) watcher.changed(wanted);
    }

    /** What lies over the screen. */
    public Optional<Overlay> overlay() {
        return overlay;
    }

    public void cover(Overlay with) {
        // A language or a voice can be asked for in the help, which goes on after it.
        if (with == Overlay.LANGUAGES || with == Overlay.READ_ALOUD) {
            below = overlay.filter(Overlay.HELP::equals).or(() -> below);
        } else if (with != Overlay.STILL_THERE) {
            below = Optional.empty();
        }
        set(Optional.of(with));
    }

    /**
     * Takes away what lies over the screen; for the idle question this is the answer, and what it
     * was asked over comes back.
     */
    public void uncover() {
        if (overlay.equals(Optional.of(Overlay.STILL_THERE))) {
            idle.stay();
            set(asked);
        } else {
            var after = below;
            below = Optional.empty();
            set(after);
        }
    }

    private void set(Optional<Overlay> wanted) {
        // Staff gets out of a kiosk that rests, too.
        var staff = wanted.equals(Optional.of(Overlay.STAFF_EXIT));
        var shown = isClosed() && !staff ? Optional.of(Overlay.OUT_OF_SERVICE) : wanted;
        if (shown.equals(overlay)) return;
        overlay = shown;
        for (var watcher : watchers) watcher.covered(shown);
    }

    /**
     * Nothing can be kept for now. Who is being asked something is interrupted; who is past that
     * comes to their end. Nobody begins until {@link #serve}.
     */
    public void rest() {
        if (resting) return;
        resting = true;
        interrupted = Rest.interrupts(trip().step());
        if (interrupted) end(false);
        else set(overlay);
    }

    /** What is said can be kept again. */
    public void serve() {
        if (!resting) return;
        var wasClosed = isClosed();
        resting = false;
        interrupted = false;
        if (wasClosed) set(Optional.empty());
    }

    /** Whether somebody's answers were wiped because they could not be kept. */
    public boolean wasInterrupted() {
        return interrupted;
    }

    private boolean isClosed() {
        return resting && trip().step() instanceof Step.Welcome;
    }

    /** A bug or broken I/O: covers the screen and gives staff a code. */
    public void broke(Throwable failure) {
        supportCode = SupportCode.of(failure);
        cover(Overlay.ERROR);
    }

    /** Empty while nothing broke. */
    public String supportCode() {
        return supportCode;
    }

    /** What this person answered at the end; empty until they do. */
    public Optional<Ease> ease() {
        return ease;
    }

    public void rate(Ease answer) {
        ease = Optional.of(answer);
    }

    /** Ends the session here and now: nothing of the person stays. */
    public void wipe() {
        end(false);
    }

    private void end(boolean left) {
        var step = trip().step();
        var finished = left || Aftermath.isOver(trip());
        var end = new SessionEnd(step.screen(), finished, screens, touches, ease);
        idle.stop();
        id = ids.get();
        ease = Optional.empty();
        supportCode = "";
        number++;
        screens = 1;
        touches = 0;
        journey.restart(language);
        uncoverAll();
        set(Settings.STANDARD);
        for (var watcher : watchers) watcher.moved(trip());
        set(overlay); // while the kiosk rests, the poster is covered
        ended.accept(end);
    }

    private void uncoverAll() {
        below = Optional.empty();
        if (overlay.isEmpty()) return;
        overlay = Optional.empty();
        for (var watcher : watchers) watcher.covered(overlay);
    }

    private final class WhenIdle implements IdleWatch.Listener {
        @Override
        public void warn() {
            asked = overlay;
            cover(Overlay.STILL_THERE);
        }

        @Override
        public void gone() {
            wipe();
        }
    }
}
