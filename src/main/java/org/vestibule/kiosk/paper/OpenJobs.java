package org.vestibule.kiosk.paper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.PrintTimings;
import org.vestibule.device.Printer;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Tasks;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The prints of which nobody knows yet that they are out. Lives as long as the window: what a
 * person leaves behind in the printer is taken back, so that it never comes out beside a stranger.
 */
public final class OpenJobs implements Session.Watcher {
    private static final Logger LOG = LoggerFactory.getLogger(OpenJobs.class);

    private final Session session;
    private final Printer printer;
    private final Tasks tasks;
    private final Scheduler scheduler;
    private final PrintTimings timings;
    private final Supplier<JobName> names;
    private final Set<JobName> ofThisSession = new LinkedHashSet<>();
    private int person;

    /**
     * @param names a new random one each time
     */
    public OpenJobs(
            Session session,
            Printer printer,
            Tasks tasks,
            Scheduler scheduler,
            PrintTimings timings,
            Supplier<JobName> names) {
        this.session = session;
        this.printer = printer;
        this.tasks = tasks;
        this.scheduler = scheduler;
        this.timings = timings;
        this.names = names;
        person = session.number();
        session.watch(this);
    }

    /** A name for one more print of this person. */
    JobName open() {
        var job = names.get();
        ofThisSession.add(job);
        return job;
    }

    /** It is out, or nothing of it will be. */
    void over(JobName job) {
        ofThisSession.remove(job);
    }

    /** The person has picked another way. */
    void giveUp(JobName job) {
        over(job);
        cancel(job);
    }

    @Override
    public void moved(Trip trip) {
        if (session.number() == person) return;
        person = session.number();
        for (var job : ofThisSession) {
            scheduler.after(
                    timings.afterSession(),
                    () -> look(job, timings.slowest().minus(timings.afterSession())));
        }
        ofThisSession.clear();
    }

    /**
     * @param left how long it may still be on its way out
     */
    private void look(JobName job, Duration left) {
        tasks.run(() -> printer.look(job), outcome -> settle(job, outcome, left), _ -> cancel(job));
    }

    private void settle(JobName job, PrintOutcome outcome, Duration left) {
        switch (outcome) {
            case PrintOutcome.Printed() -> {}
            case PrintOutcome.Waiting(var trouble)
                    when trouble == Trouble.SLOW && left.isPositive() -> {
                var pause = timings.afterSession();
                scheduler.after(pause, () -> look(job, left.minus(pause)));
            }
            case PrintOutcome.Waiting _, PrintOutcome.Failed _ -> cancel(job);
        }
    }

    /** Harmless for what is out already. */
    private void cancel(JobName job) {
        tasks.run(
                () -> {
                    printer.cancel(job);
                    return job;
                },
                _ -> {},
                // Whoever stands there now has nothing to do with it.
                failure -> LOG.error("could not take a print back", failure));
    }
}
