package org.vestibule.device.ipp;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.PrintOutcome.Waiting;
import org.vestibule.device.PrintTimings;
import org.vestibule.device.Printer;
import org.vestibule.device.PrinterState;
import org.vestibule.device.RecentJobs;
import org.vestibule.device.ipp.Reply.Got;
import org.vestibule.device.ipp.Reply.Refused;
import org.vestibule.device.ipp.Reply.Unreached;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Prints on a queue of CUPS. A job counts as printed when the queue says <em>completed</em> (RFC
 * 8011, 5.3.7.1), which it says of printers that speak IPP themselves once the last page is out.
 */
public final class IppPrinter implements Printer {
    private static final Logger LOG = LoggerFactory.getLogger(IppPrinter.class);

    private final PrintServer server;
    private final Queue queue;
    private final Follower follower;
    private final BehindTheQueue printer;
    private final PrintTimings timings;
    private final Pace pace;
    private final JobLedger ledger;
    private final Map<JobName, Integer> ids = new ConcurrentHashMap<>();
    private final Map<JobName, CompletableFuture<PrintOutcome>> running = new ConcurrentHashMap<>();
    private final Map<JobName, Long> doubtUntil = new ConcurrentHashMap<>();
    private final Set<JobName> toTakeBack = ConcurrentHashMap.newKeySet();
    private final RecentJobs printed = new RecentJobs();
    private final RecentJobs canceled = new RecentJobs();

    /**
     * Which queue, and what is kept of it.
     *
     * @param server {@code ipp://host[:port]}
     * @param queue empty: the print service's default
     * @param ledger the file for the names of open jobs
     */
    public record Place(URI server, Optional<String> queue, Path ledger) {}

    /** Nothing is asked yet; what an earlier run left in the queue is taken back by and by. */
    public IppPrinter(Place place, PrintTimings timings) {
        this(place, timings, Pace.system());
    }

    IppPrinter(Place place, PrintTimings timings, Pace pace) {
        this.timings = timings;
        this.pace = pace;
        server = new PrintServer(place.server(), timings.call());
        queue = new Queue(server, place.queue());
        follower = new Follower(queue, timings, pace);
        printer = new BehindTheQueue(queue, timings.call());
        ledger = JobLedger.open(place.ledger());
        toTakeBack.addAll(ledger.names());
    }

    @Override
    public PrintOutcome print(byte[] pdf, JobName job) {
        var mine = new CompletableFuture<PrintOutcome>();
        var other = running.putIfAbsent(job, mine);
        if (other != null) return other.join();
        try {
            var outcome = settle(job, printNow(pdf, job));
            mine.complete(outcome);
            return outcome;
        } finally {
            running.remove(job);
            mine.completeExceptionally(new IllegalStateException("the print broke"));
            if (canceled.contains(job)) takeBack(job);
        }
    }

    private PrintOutcome printNow(byte[] pdf, JobName job) {
        if (printed.contains(job)) return new Printed();
        if (canceled.contains(job)) return new Failed(Trouble.UNKNOWN);
        var end = pace.nanos() + timings.answer().toNanos();
        if (ledger.contains(job)) {
            // An earlier try: perhaps it is in the queue, perhaps even out.
            if (!(find(job) instanceof Got<Optional<Job>>(var earlier))) {
                return new Waiting(Trouble.OFFLINE);
            }
            var alive = earlier.filter(found -> isWorthFollowing(found.state()));
            if (alive.isPresent()) return follow(job, alive.get().id(), end);
            if (earlier.isPresent() && earlier.get().isLost()) {
                var fate = printer.settle(job);
                if (!fate.equals(new Failed(Trouble.UNKNOWN))) return fate;
            }
        }
        try {
            ledger.add(job);
        } catch (IOException e) {
            LOG.warn("Could not write down that a print begins", e);
            return new Failed(Trouble.DISK);
        }
        toTakeBack.remove(job);
        return submit(pdf, job, end);
    }

    private static boolean isWorthFollowing(JobState state) {
        return state.isOpen() || state == JobState.COMPLETED;
    }

    private PrintOutcome submit(byte[] pdf, JobName job, long end) {
        var sure = pace.nanos() + timings.sure().toNanos();
        while (true) {
            if (isOff(job)) return new Failed(Trouble.UNKNOWN);
            switch (queue.submit(pdf, job)) {
                case Got<Job>(var made) -> {
                    return follow(job, made.id(), end);
                }
                case Refused<Job>(var status) -> {
                    if (!Status.isPassing(status) || pace.nanos() >= end) return refused(status);
                }
                case Unreached<Job>(var maybeArrived) -> {
                    if (maybeArrived) return search(job, end);
                    if (pace.nanos() >= sure) return new Failed(Trouble.OFFLINE);
                }
            }
            pace.pause(timings.look());
        }
    }

    private static PrintOutcome refused(int status) {
        if (status == Status.FORMAT_NOT_SUPPORTED) {
            LOG.warn("The queue takes no PDF; it needs the filters of CUPS (cups-filters)");
        } else {
            LOG.warn("The queue does not take a job: IPP status {}", Integer.toHexString(status));
        }
        return new Failed(Status.trouble(status));
    }

    /** The answer was lost. The document is not sent again: it may be there. */
    private PrintOutcome search(JobName job, long end) {
        doubtUntil.put(job, pace.nanos() + timings.afterSession().toNanos());
        while (true) {
            var reply = find(job);
            if (reply instanceof Got<Optional<Job>>(var found) && found.isPresent()) {
                return follow(job, found.get().id(), end);
            }
            if (isOff(job) || pace.nanos() >= end) {
                if (!(reply instanceof Got)) return new Waiting(Trouble.OFFLINE);
                // Should it turn up after all, it is taken back.
                toTakeBack.add(job);
                return new Failed(Trouble.OFFLINE);
            }
            pace.pause(timings.look());
        }
    }

    private PrintOutcome follow(JobName job, int id, long end) {
        ids.put(job, id);
        doubtUntil.remove(job);
        return certain(job, follower.follow(id, end, () -> isOff(job)));
    }

    private PrintOutcome certain(JobName job, PrintOutcome outcome) {
        return outcome.equals(new Failed(Trouble.UNSURE)) ? printer.settle(job) : outcome;
    }

    private boolean isOff(JobName job) {
        return canceled.contains(job) || Thread.currentThread().isInterrupted();
    }

    @Override
    public PrintOutcome look(JobName job) {
        if (printed.contains(job)) return new Printed();
        if (!ledger.contains(job)) return new Failed(Trouble.UNKNOWN);
        var id = ids.get(job);
        if (id != null) return settle(job, certain(job, follower.once(id)));
        return switch (find(job)) {
            case Got<Optional<Job>>(var found) ->
                    settle(
                            job,
                            found.map(there -> certain(job, follower.once(there.id())))
                                    .orElseGet(() -> new Failed(Trouble.OFFLINE)));
            case Refused<Optional<Job>> _, Unreached<Optional<Job>> _ ->
                    new Waiting(Trouble.OFFLINE);
        };
    }

    private Reply<Optional<Job>> find(JobName job) {
        return queue.find(job);
    }

    /** What is over needs no looking after; all else stays in the ledger. */
    private PrintOutcome settle(JobName job, PrintOutcome outcome) {
        switch (outcome) {
            case Printed() -> {
                printed.add(job);
                forget(job);
            }
            case Failed _ -> {
                if (!toTakeBack.contains(job)) forget(job);
            }
            case Waiting _ -> {}
        }
        return outcome;
    }

    private void forget(JobName job) {
        ids.remove(job);
        doubtUntil.remove(job);
        toTakeBack.remove(job);
        ledger.remove(job);
    }

    @Override
    public void cancel(JobName job) {
        if (printed.contains(job)) return;
        canceled.add(job);
        // A print that is under way notices by itself.
        if (!running.containsKey(job)) takeBack(job);
    }

    private void takeBack(JobName job) {
        if (!ledger.contains(job)) return;
        var again = !toTakeBack.add(job);
        switch (find(job)) {
            case Got<Optional<Job>>(var found) -> {
                var open = found.filter(there -> there.state().isOpen());
                var done = open.isEmpty() || !(queue.cancel(open.get().id()) instanceof Unreached);
                var mayTurnUp = found.isEmpty() && pace.nanos() < doubtUntil.getOrDefault(job, 0L);
                // The print service was down meanwhile, and the printer may have gone on alone.
                if (again) printer.settle(job);
                if (done && !mayTurnUp) forget(job);
            }
            // The queue is gone, and its jobs with it.
            case Refused<Optional<Job>> _ -> forget(job);
            case Unreached<Optional<Job>> _ ->
                    LOG.info("A print is taken back as soon as the print service answers");
        }
    }

    @Override
    public PrinterState state() {
        for (var job : toTakeBack) {
            if (!running.containsKey(job)) takeBack(job);
        }
        return stateOf(queue);
    }

    /** How a queue is, for somebody who does not print on it. Blocks. */
    public static PrinterState stateOf(URI server, Optional<String> queue, PrintTimings timings) {
        try (var service = new PrintServer(server, timings.call())) {
            return stateOf(new Queue(service, queue));
        }
    }

    private static PrinterState stateOf(Queue queue) {
        return switch (queue.printer()) {
            case Got<Condition>(var printer) -> printer.state();
            case Refused<Condition> _ -> PrinterState.UNKNOWN;
            case Unreached<Condition> _ -> PrinterState.OFFLINE;
        };
    }

    @Override
    public void close() {
        server.close();
    }
}
