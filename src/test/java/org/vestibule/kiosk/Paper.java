package org.vestibule.kiosk;

import org.vestibule.device.PrintOutcome;
import org.vestibule.device.Printer;
import org.vestibule.guide.GuideContent;
import org.vestibule.guide.Guides;

import java.util.ArrayList;
import java.util.List;

/** Guides and a printer whose outcome a test sets. */
public final class Paper implements Guides, Printer {
    private final List<GuideContent> guides = new ArrayList<>();
    private final List<String> jobs = new ArrayList<>();
    private PrintOutcome outcome = new PrintOutcome.Printed();

    public void outcome(PrintOutcome next) {
        outcome = next;
    }

    @Override
    public byte[] make(GuideContent content) {
        guides.add(content);
        return new byte[] {'%', 'P', 'D', 'F'};
    }

    @Override
    public PrintOutcome print(byte[] pdf, String jobName) {
        jobs.add(jobName);
        return outcome;
    }

    public List<GuideContent> guides() {
        return List.copyOf(guides);
    }

    public List<String> jobs() {
        return List.copyOf(jobs);
    }
}
