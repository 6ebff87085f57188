package org.vestibule.kiosk;

import org.jspecify.annotations.Nullable;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.Printer;
import org.vestibule.device.PrinterState;
import org.vestibule.guide.GuideContent;
import org.vestibule.guide.Guides;
import org.vestibule.guide.Leaflet;

import java.util.ArrayList;
import java.util.List;

/** Guides and a printer whose outcome a test sets. */
public final class Paper implements Guides, Printer {
    private final List<GuideContent> guides = new ArrayList<>();
    private final List<Leaflet> leaflets = new ArrayList<>();
    private final List<JobName> jobs = new ArrayList<>();
    private final List<JobName> canceled = new ArrayList<>();
    private @Nullable Printer real;
    private PrintOutcome outcome = new PrintOutcome.Printed();

    /** From now on a real printer prints. */
    public void on(Printer printer) {
        real = printer;
    }

    public void outcome(PrintOutcome next) {
        outcome = next;
    }

    @Override
    public byte[] make(GuideContent content) {
        guides.add(content);
        return new byte[] {'%', 'P', 'D', 'F'};
    }

    @Override
    public byte[] make(Leaflet leaflet) {
        leaflets.add(leaflet);
        return new byte[] {'%', 'P', 'D', 'F'};
    }

    @Override
    public PrintOutcome print(byte[] pdf, JobName job) {
        jobs.add(job);
        return real == null ? outcome : real.print(pdf, job);
    }

    @Override
    public PrintOutcome look(JobName job) {
        return real == null ? outcome : real.look(job);
    }

    @Override
    public void cancel(JobName job) {
        canceled.add(job);
        if (real != null) real.cancel(job);
    }

    @Override
    public PrinterState state() {
        return PrinterState.OK;
    }

    public List<GuideContent> guides() {
        return List.copyOf(guides);
    }

    public List<Leaflet> leaflets() {
        return List.copyOf(leaflets);
    }

    /** Nothing was ever printed. */
    public void forget() {
        guides.clear();
        leaflets.clear();
    }

    public List<JobName> jobs() {
        return List.copyOf(jobs);
    }

    public List<JobName> canceled() {
        return List.copyOf(canceled);
    }
}
