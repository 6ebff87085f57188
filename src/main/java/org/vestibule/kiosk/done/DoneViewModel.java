package org.vestibule.kiosk.done;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Unbroken;
import org.vestibule.kiosk.journey.Days;
import org.vestibule.kiosk.journey.Ease;
import org.vestibule.kiosk.journey.Ending;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;
import org.vestibule.practice.Timings;
import org.vestibule.ui.Scheduler;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What happens next, one question, and then nothing is left. */
public final class DoneViewModel implements ScreenModel {
    private final Session session;
    private final Timings timings;
    private final Scheduler scheduler;
    private final Profile profile;
    private final Function<String, Language> languages;
    private final Step.Done done;
    private final ReadOnlyObjectWrapper<@Nullable Ease> rated = new ReadOnlyObjectWrapper<>();
    private Scheduler.@Nullable Cancellable clearing;

    /**
     * @param languages by their tags
     */
    public DoneViewModel(
            Session session,
            Profile profile,
            Function<String, Language> languages,
            Timings timings,
            Scheduler scheduler) {
        this.session = session;
        this.profile = profile;
        this.languages = languages;
        this.timings = timings;
        this.scheduler = scheduler;
        done =
                session.trip().step() instanceof Step.Done here
                        ? here
                        : new Step.Done(
                                Ending.DESK,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                PortalTask.TEST_RESULTS);
        session.ease().ifPresent(rated::set);
    }

    public Ending ending() {
        return done.ending();
    }

    public Message title() {
        return Message.of(Keys.of("done.title.", ending()));
    }

    public Message next() {
        var said =
                Message.of(Keys.of("done.next.", ending()))
                        .with("phone", Unbroken.of(profile.phone()))
                        .with("address", profile.shortAddress());
        return done.until().map(until -> said.with("date", day(until))).orElse(said);
    }

    private String day(Instant until) {
        var language = languages.apply(session.trip().draft().language());
        return Days.named(LocalDate.ofInstant(until, profile.zone()), language);
    }

    /** What else there is to know: when the call comes, or what the desk calls. */
    public Optional<Message> notice() {
        return done.window()
                .map(window -> Message.of(Keys.of("done.call.", window)))
                .or(() -> done.ticket().map(this::ticket));
    }

    /** Whoever takes a guide along may not have been at the desk yet. */
    private Message ticket(String ticket) {
        var guide = ending() == Ending.GUIDE || ending() == Ending.COME_BACK;
        return Message.of(guide ? "done.show-id" : "ui.ticket").with("ticket", ticket);
    }

    public List<Ease> choices() {
        return List.of(Ease.values());
    }

    /** The answer; null until there is one. */
    public ReadOnlyObjectProperty<@Nullable Ease> rated() {
        return rated.getReadOnlyProperty();
    }

    public void onRate(Ease ease) {
        rated.set(ease);
        session.rate(ease);
    }

    /** Whether the person only looked: the way to an account of their own is open. */
    public boolean isPracticed() {
        return ending() == Ending.PRACTICED;
    }

    /** On a pretend phone; or, after that, for real. */
    public void onPractice() {
        session.on(isPracticed() ? new Touch.ChangedMind() : new Touch.Practice());
    }

    public void onLeave() {
        session.on(new Touch.Leave());
    }

    @Override
    public void attached() {
        clearing = scheduler.after(timings.readyClears(), this::onLeave);
    }

    @Override
    public void detached() {
        if (clearing != null) clearing.cancel();
        clearing = null;
    }
}
