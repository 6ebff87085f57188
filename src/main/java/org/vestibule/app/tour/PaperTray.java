package org.vestibule.app.tour;

import org.vestibule.device.FolderPrinter;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.Printer;
import org.vestibule.device.PrinterState;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tour's printer: what it takes comes out as a file, as long as there is paper in it. */
final class PaperTray implements Printer {
    private final FolderPrinter printer;
    private final Map<JobName, byte[]> waiting = new ConcurrentHashMap<>();
    private volatile boolean empty;

    PaperTray(Path folder) {
        printer = new FolderPrinter(folder);
    }

    void takePaperOut() {
        empty = true;
    }

    /** What waited comes out now, unless it was taken back. */
    void putPaperIn() {
        empty = false;
        waiting.forEach((job, pdf) -> printer.print(pdf, job));
        waiting.clear();
    }

    @Override
    public PrintOutcome print(byte[] pdf, JobName job) {
        if (!empty) return printer.print(pdf, job);
        waiting.put(job, pdf);
        return new PrintOutcome.Waiting(Trouble.NO_PAPER);
    }

    @Override
    public PrintOutcome look(JobName job) {
        return waiting.containsKey(job)
                ? new PrintOutcome.Waiting(Trouble.NO_PAPER)
                : printer.look(job);
    }

    @Override
    public void cancel(JobName job) {
        waiting.remove(job);
        printer.cancel(job);
    }

    @Override
    public PrinterState state() {
        return empty ? PrinterState.NO_PAPER : printer.state();
    }
}
