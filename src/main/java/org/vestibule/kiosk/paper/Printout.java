package org.vestibule.kiosk.paper;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.PrintTimings;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Tasks;

import java.util.function.Consumer;
import java.util.function.Function;

/** One page on its way out of the printer, as the person who waits for it sees it. */
public final class Printout {
    private final GuidePrinting printing;
    private final OpenJobs jobs;
    private final Tasks tasks;
    private final Scheduler scheduler;
    private final Consumer<Exception> broken;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOT_YET);
    private final ReadOnlyObjectWrapper<Message> line =
            new ReadOnlyObjectWrapper<>(Message.of("printing.state.printing"));
    private @Nullable JobName job;
    private Scheduler.@Nullable Cancellable next;
    private boolean gone;

    /** What there is to see. */
    public enum State {
        /** Nobody has asked for it. */
        NOT_YET,
        PRINTING,
        PRINTED,
        /** Nothing came out so far; it comes by itself once the trouble is over. */
        WAITING,
        FAILED
    }

    /**
     * @param broken hears of a bug, as long as somebody waits
     */
    public Printout(
            GuidePrinting printing,
            OpenJobs jobs,
            Tasks tasks,
            Scheduler scheduler,
            Consumer<Exception> broken) {
        this.printing = printing;
        this.jobs = jobs;
        this.tasks = tasks;
        this.scheduler = scheduler;
        this.broken = broken;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What is going on, or what went wrong and what to do. */
    public ReadOnlyObjectProperty<Message> line() {
        return line.getReadOnlyProperty();
    }

    /**
     * Once more, when it failed; while it is on its way this does nothing.
     *
     * @param page makes and prints it; not on the thread of the screens
     */
    public void print(Function<JobName, PrintOutcome> page) {
        if (state.get() != State.NOT_YET && state.get() != State.FAILED) return;
        show(State.PRINTING, Message.of("printing.state.printing"));
        // The same name for every try: what is on its way already is not printed twice.
        var name = job == null ? jobs.open() : job;
        job = name;
        tasks.run(() -> page.apply(name), this::heard, this::broke);
    }

    /** The person has picked another way, so that it had better not come out any more. */
    public void giveUp() {
        if (job != null && state.get() != State.PRINTED) jobs.giveUp(job);
    }

    /** Nobody looks any more. */
    public void close() {
        gone = true;
        if (next != null) next.cancel();
    }

    private void heard(PrintOutcome outcome) {
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
        show(State.FAILED, Message.of("printing.trouble.unknown"));
        if (!gone) broken.accept(failure);
    }

    private void show(State now, Message words) {
        state.set(now);
        line.set(words);
    }
}
