package org.vestibule.testing;

import org.vestibule.device.PrintOutcome;
import org.vestibule.device.Printer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * A printer that does what a test says: its outcomes in order, and "printed" once they are used up.
 * Safe for several threads.
 */
public final class ScriptedPrinter implements Printer {
    private final Queue<PrintOutcome> script;
    private final List<Job> jobs = new ArrayList<>();

    /** What was asked to be printed, whether it came out or not. */
    @SuppressWarnings("ArrayRecordComponent") // looked at by tests, never compared
    public record Job(String name, byte[] pdf) {}

    public ScriptedPrinter(PrintOutcome... script) {
        this.script = new ArrayDeque<>(List.of(script));
    }

    @Override
    public synchronized PrintOutcome print(byte[] pdf, String jobName) {
        if (!jobName.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("a job name is 1 to 64 of a-z, 0-9 and hyphen");
        }
        jobs.add(new Job(jobName, pdf.clone()));
        var next = script.poll();
        return next == null ? new PrintOutcome.Printed() : next;
    }

    public synchronized List<Job> jobs() {
        return List.copyOf(jobs);
    }
}
