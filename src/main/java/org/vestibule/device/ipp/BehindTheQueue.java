package org.vestibule.device.ipp;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.ipp.Reply.Got;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The printer behind a queue of CUPS, asked itself where the queue does not know what came of a
 * job: CUPS forgets what it had begun when it is stopped, and the printer goes on. Only printers
 * that speak IPP can be asked; CUPS hands them the job under the same name.
 */
final class BehindTheQueue {
    private static final Logger LOG = LoggerFactory.getLogger(BehindTheQueue.class);

    private final Queue queue;
    private final Duration patience;

    BehindTheQueue(Queue queue, Duration patience) {
        this.queue = queue;
        this.patience = patience;
    }

    /** What came of a job that the queue lost; what may still come out is taken back first. */
    PrintOutcome settle(JobName job) {
        var device = device();
        if (device.isEmpty()) return new Failed(Trouble.UNSURE);
        try (var server = new PrintServer(device.get(), patience)) {
            var printer = new Queue(server, device.get().getPath());
            if (!(printer.find(job) instanceof Got<Optional<Job>>(var found)) || found.isEmpty()) {
                return new Failed(Trouble.UNSURE);
            }
            if (found.get().state() == JobState.COMPLETED) return new Printed();
            var held = !found.get().state().isOpen() || isCanceled(printer, found.get());
            return new Failed(held ? Trouble.UNKNOWN : Trouble.UNSURE);
        }
    }

    private static boolean isCanceled(Queue printer, Job job) {
        LOG.info("Taking a job back from the printer itself");
        return printer.cancel(job.id()) instanceof Got;
    }

    private Optional<URI> device() {
        return queue.device() instanceof Got<Optional<String>>(var told)
                ? told.flatMap(BehindTheQueue::ipp)
                : Optional.empty();
    }

    private static Optional<URI> ipp(String told) {
        try {
            var device = URI.create(told);
            var speaksIpp = "ipp".equals(device.getScheme()) || "ipps".equals(device.getScheme());
            return speaksIpp && device.getHost() != null ? Optional.of(device) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
