package org.vestibule.kiosk.handoff;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.PrintTimings;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Tasks;

/** The guide on its way out of the printer: the printer's real outcome, and another way. */
public final class PrintingViewModel implements ScreenModel {
    private final Session session;
    private final GuidePrinting printing;
    private final OpenJobs jobs;
    private final Language language;
    private final Tasks tasks;
    private final Scheduler scheduler;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.PRINTING);
    private final ReadOnlyObjectWrapper<Message> line =
            new ReadOnlyObjectWrapper<>(Message.of("printing.state.printing"));
    private @Nullable JobName job;
    private Scheduler.@Nullable Cancellable next;
    private boolean running;
    private boolean gone;

    /** What there is to see. */
    public enum State {
        PRINTING,
        PRINTED,
        /** Nothing came out so far; it comes by itself once the trouble is over. */
        WAITING,
        FAILED
    }

    /**
     * @param language of the guide
     */
    public PrintingViewModel(
            Session session,
            GuidePrinting printing,
            OpenJobs jobs,
            Language language,
            Tasks tasks,
            Scheduler scheduler) {
        this.session = session;
        this.printing = printing;
        this.jobs = jobs;
        this.language = language;
        this.tasks = tasks;
        this.scheduler = scheduler;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What is going on, or what went wrong and what to do. */
    public ReadOnlyObjectProperty<Message> line() {
        return line.getReadOnlyProperty();
    }

    /** The address to write down when no paper comes out. */
    public String shortAddress() {
        return printing.shortAddress();
    }

    /** The code to write down when no paper comes out. */
    public String shownCode() {
        return session.trip().step() instanceof Step.Printing(var kept, _)
                ? kept.code().map(ActivationCode::shown).orElse("")
                : "";
    }

    /** Whether the square is another way: not for somebody without a phone here. */
    public boolean canShowCode() {
        return session.trip().step() instanceof Step.Printing(_, var noPhone) && !noPhone;
    }

    /** Once more, when it failed; while it may still come this does nothing. */
    public void onAgain() {
        if (state.get() == State.FAILED) print();
    }

    /** The code stays usable on this screen when paper is not to be had. */
    public void onShowCode() {
        if (job != null && state.get() != State.PRINTED) jobs.giveUp(job);
        session.on(new Touch.ShowCode());
    }

    /** The guide is in hand, or the desk prints it. */
    public void onLeave() {
        if (!running) session.on(new Touch.Leave());
    }

    private void print() {
        if (running || !(session.trip().step() instanceof Step.Printing(var kept, _))) return;
        running = true;
        show(State.PRINTING, Message.of("printing.state.printing"));
        // The same name for every try: what is on its way already is not printed twice.
        var name = job == null ? jobs.open() : job;
        job = name;
        tasks.run(() -> printing.print(kept, language, name), this::heard, this::broke);
    }

    private void heard(PrintOutcome outcome) {
        running = false;
        switch (outcome) {
            case PrintOutcome.Printed() -> {
                over();
                show(State.PRINTED, Message.of("printing.state.printed"));
            }
            case PrintOutcome.Waiting(var trouble) -> {
                show(State.WAITING, Message.of(Keys.of("printing.trouble.", trouble)));
                lookAgain();
            }
            case PrintOutcome.Failed(var trouble) -> {
                over();
                show(State.FAILED, Message.of(Keys.of("printing.trouble.", trouble)));
            }
        }
    }

    private void lookAgain() {
        var name = job;
        if (gone || name == null) return;
        next =
                scheduler.after(
                        PrintTimings.standard().look(),
                        () -> tasks.run(() -> printing.look(name), this::heard, this::broke));
    }

    private void over() {
        if (job != null) jobs.over(job);
    }

    private void broke(Exception failure) {
        running = false;
        show(State.FAILED, Message.of("printing.trouble.unknown"));
        if (!gone) session.broke(failure);
    }

    private void show(State now, Message words) {
        state.set(now);
        line.set(words);
    }

    @Override
    public void attached() {
        print();
    }

    @Override
    public void detached() {
        gone = true;
        if (next != null) next.cancel();
    }
}
