package org.vestibule.testing;

import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.Printer;
import org.vestibule.device.PrinterState;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * A printer that does what a test says: its outcomes in order, each at a print or a look, and
 * "printed" once they are used up. Safe for several threads.
 */
public final class ScriptedPrinter implements Printer {
    private final Queue<PrintOutcome> script;
    private final List<Job> jobs = new ArrayList<>();
    private final Map<JobName, PrintOutcome> outcomes = new HashMap<>();
    private final List<JobName> canceled = new ArrayList<>();

    /** What was asked to be printed, whether it came out or not. */
    @SuppressWarnings("ArrayRecordComponent") // looked at by tests, never compared
    public record Job(JobName name, byte[] pdf) {}

    public ScriptedPrinter(PrintOutcome... script) {
        this.script = new ArrayDeque<>(List.of(script));
    }

    @Override
    public synchronized PrintOutcome print(byte[] pdf, JobName job) {
        var before = outcomes.get(job);
        if (canceled.contains(job) && !(before instanceof PrintOutcome.Printed)) {
            return new PrintOutcome.Failed(PrintOutcome.Trouble.UNKNOWN);
        }
        if (before == null || before instanceof PrintOutcome.Failed) {
            jobs.add(new Job(job, pdf.clone()));
        }
        return before instanceof PrintOutcome.Printed ? before : next(job);
    }

    @Override
    public synchronized PrintOutcome look(JobName job) {
        var before = outcomes.get(job);
        if (before instanceof PrintOutcome.Waiting) return next(job);
        return before == null ? new PrintOutcome.Failed(PrintOutcome.Trouble.UNKNOWN) : before;
    }

    @Override
    public synchronized void cancel(JobName job) {
        canceled.add(job);
        outcomes.computeIfPresent(
                job,
                (_, before) ->
                        before instanceof PrintOutcome.Printed
                                ? before
                                : new PrintOutcome.Failed(PrintOutcome.Trouble.UNKNOWN));
    }

    @Override
    public PrinterState state() {
        return PrinterState.OK;
    }

    private PrintOutcome next(JobName job) {
        var told = script.poll();
        var outcome = told == null ? new PrintOutcome.Printed() : told;
        outcomes.put(job, outcome);
        return outcome;
    }

    public synchronized List<Job> jobs() {
        return List.copyOf(jobs);
    }

    public synchronized List<JobName> canceled() {
        return List.copyOf(canceled);
    }
}
