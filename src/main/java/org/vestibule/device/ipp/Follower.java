package org.vestibule.device.ipp;

import org.vestibule.device.PrintOutcome;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.PrintOutcome.Waiting;
import org.vestibule.device.PrintTimings;
import org.vestibule.device.ipp.Reply.Got;
import org.vestibule.device.ipp.Reply.Refused;
import org.vestibule.device.ipp.Reply.Unreached;

import java.util.function.BooleanSupplier;

/** Follows a job until it is over, or until it is clear that it waits for somebody's hands. */
final class Follower {
    private final Queue queue;
    private final PrintTimings timings;
    private final Pace pace;

    Follower(Queue queue, PrintTimings timings, Pace pace) {
        this.queue = queue;
        this.timings = timings;
        this.pace = pace;
    }

    /**
     * One look at a job.
     *
     * @param needsHands the trouble is worth telling before the time is up
     */
    private record Look(PrintOutcome outcome, boolean needsHands) {}

    /**
     * @param end when the person is told, however it stands then
     * @param canceled ends the following
     */
    PrintOutcome follow(int id, long end, BooleanSupplier canceled) {
        var calmAt = pace.nanos();
        while (true) {
            var look = look(id);
            if (!(look.outcome() instanceof Waiting) || canceled.getAsBoolean()) {
                return look.outcome();
            }
            var now = pace.nanos();
            if (!look.needsHands()) calmAt = now;
            if (now >= end || now - calmAt >= timings.sure().toNanos()) return look.outcome();
            pace.pause(timings.look());
        }
    }

    /** How a job stands now. */
    PrintOutcome once(int id) {
        return look(id).outcome();
    }

    private Look look(int id) {
        return switch (queue.job(id)) {
            case Got<Job>(var job) when job.state().isOpen() -> open(job);
            case Got<Job>(var job) -> new Look(over(job), false);
            // CUPS may be told not to remember what is done (PreserveJobHistory No).
            case Refused<Job>(var status) when status == Status.NOT_FOUND ->
                    new Look(new Failed(Trouble.UNSURE), false);
            case Refused<Job>(var status) -> new Look(new Waiting(Status.trouble(status)), false);
            case Unreached<Job> _ -> new Look(new Waiting(Trouble.OFFLINE), true);
        };
    }

    private static PrintOutcome over(Job job) {
        if (job.state() == JobState.COMPLETED) return new Printed();
        return new Failed(job.isLost() ? Trouble.UNSURE : Trouble.UNKNOWN);
    }

    private Look open(Job job) {
        return switch (queue.printer()) {
            case Got<Condition>(var printer) -> {
                var trouble = printer.anyTrouble().orElseGet(() -> usual(job.state()));
                yield new Look(new Waiting(trouble), printer.severeTrouble().isPresent());
            }
            case Refused<Condition> _, Unreached<Condition> _ ->
                    new Look(new Waiting(usual(job.state())), false);
        };
    }

    /** Why a job is not out yet when the printer complains of nothing. */
    private static Trouble usual(JobState state) {
        return switch (state) {
            case PENDING -> Trouble.BUSY;
            case HELD, STOPPED -> Trouble.PAUSED;
            case PROCESSING, COMPLETED, CANCELED, ABORTED -> Trouble.SLOW;
        };
    }
}
