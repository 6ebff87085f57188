package org.vestibule.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.testing.ScriptedPrinter;

class ScriptedPrinterTest extends PrinterContract {
    private final ScriptedPrinter printer = new ScriptedPrinter();

    @Override
    Printer printer() {
        return printer;
    }

    @Override
    byte[] paper(String jobName) {
        return printer.jobs().stream()
                .filter(job -> job.name().equals(jobName))
                .map(ScriptedPrinter.Job::pdf)
                .findFirst()
                .orElse(new byte[0]);
    }

    @Test
    void followsItsScriptAndThenPrints() {
        var empty = new ScriptedPrinter(new Failed(Trouble.NO_PAPER));
        assertThat(empty.print(PDF, "guide-1")).isEqualTo(new Failed(Trouble.NO_PAPER));
        assertThat(empty.print(PDF, "guide-1")).isEqualTo(new Printed());
    }
}
