package org.vestibule.device;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Asks a printer again and again how it is, so that who reports it never waits for an answer. The
 * asking also takes back what an earlier run, or a person who left, has in the queue.
 */
public final class PrinterWatch implements AutoCloseable {
    /** Sheets take longer than this to be pulled in once a print service that was down is back. */
    public static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(PrinterWatch.class);

    private final Printer printer;
    private final Duration pause;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile PrinterState latest = PrinterState.UNKNOWN;

    private PrinterWatch(Printer printer, Duration pause) {
        this.printer = printer;
        this.pause = pause;
    }

    /**
     * @param pause between two questions, such as {@link #PAUSE}
     */
    public static PrinterWatch start(Printer printer, Duration pause) {
        var watch = new PrinterWatch(printer, pause);
        Thread.ofVirtual().name("printer-watch").start(watch::run);
        return watch;
    }

    /** What the printer said last; unknown before its first answer. */
    public PrinterState latest() {
        return latest;
    }

    private void run() {
        try {
            do {
                latest = ask();
            } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private PrinterState ask() {
        try {
            return printer.state();
        } catch (RuntimeException e) {
            LOG.error("could not ask the printer", e);
            return PrinterState.UNKNOWN;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
