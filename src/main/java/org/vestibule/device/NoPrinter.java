package org.vestibule.device;

import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Trouble;

/** Where there are no guides on paper. */
public final class NoPrinter implements Printer {
    @Override
    public PrintOutcome print(byte[] pdf, JobName job) {
        return new Failed(Trouble.NO_PRINTER);
    }

    @Override
    public PrintOutcome look(JobName job) {
        return new Failed(Trouble.NO_PRINTER);
    }

    @Override
    public void cancel(JobName job) {}

    @Override
    public PrinterState state() {
        return PrinterState.UNKNOWN;
    }
}
