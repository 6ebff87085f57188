package org.vestibule.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.PrintOutcome.Waiting;
import org.vestibule.testing.ScriptedPrinter;

import java.util.List;

class ScriptedPrinterTest extends PrinterContract {
    private final ScriptedPrinter printer = new ScriptedPrinter();

    @Override
    protected Printer printer() {
        return printer;
    }

    @Override
    protected List<byte[]> papers(JobName name) {
        return printer.jobs().stream()
                .filter(made -> made.name().equals(name))
                .map(ScriptedPrinter.Job::pdf)
                .toList();
    }

    @Test
    void followsItsScriptAndThenPrints() {
        var empty = new ScriptedPrinter(new Failed(Trouble.NO_PAPER));
        assertThat(empty.print(PDF, job)).isEqualTo(new Failed(Trouble.NO_PAPER));
        assertThat(empty.print(PDF, job)).isEqualTo(new Printed());
    }

    @Test
    void whatWaitsComesOutWithoutBeingPrintedAgain() {
        var empty = new ScriptedPrinter(new Waiting(Trouble.NO_PAPER));
        assertThat(empty.print(PDF, job)).isEqualTo(new Waiting(Trouble.NO_PAPER));
        assertThat(empty.look(job)).isEqualTo(new Printed());
        assertThat(empty.jobs()).hasSize(1);
    }
}
