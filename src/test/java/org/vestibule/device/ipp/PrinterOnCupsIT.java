package org.vestibule.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.PrintTimings;
import org.vestibule.device.Printer;
import org.vestibule.device.PrinterContract;
import org.vestibule.device.PrinterState;
import org.vestibule.testing.cups.PrivateCups;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** What every printer keeps, on a real queue of CUPS. */
class PrinterOnCupsIT extends PrinterContract {
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir private static Path folder;
    private static PrivateCups cups;

    @TempDir private Path own;
    private IppPrinter printer;

    @BeforeAll
    static void startCups() throws IOException {
        cups = PrivateCups.start(folder);
    }

    @AfterAll
    static void endCups() {
        if (cups != null) cups.close();
    }

    @BeforeEach
    void open() {
        printer = printer(Optional.of(PrivateCups.QUEUE));
    }

    @AfterEach
    void close() {
        printer.close();
    }

    private IppPrinter printer(Optional<String> queue) {
        var place = new IppPrinter.Place(cups.address(), queue, own.resolve("open"));
        return new IppPrinter(place, PrintTimings.standard());
    }

    @Override
    protected Printer printer() {
        return printer;
    }

    @Override
    protected List<byte[]> papers(JobName name) {
        return cups.printer().papers(name.value());
    }

    @Test
    void theDefaultQueueWillDo() {
        cups.makeDefault();
        try (var other = printer(Optional.empty())) {
            assertThat(other.print(PDF, job)).isEqualTo(new Printed());
        }
        assertThat(papers(job)).hasSize(1);
    }

    @Test
    void aQueueThatIsNotThereIsNoPrinter() {
        try (var other = printer(Optional.of("cellar"))) {
            assertThat(other.print(PDF, job)).isEqualTo(new Failed(Trouble.NO_PRINTER));
            assertThat(other.state()).isEqualTo(PrinterState.UNKNOWN);
        }
    }

    @Test
    @DisplayName("I3 nothing of a guide stays in the spool once it is out")
    void nothingStaysInTheSpool() {
        printer.print(PDF, job);
        await().until(() -> cups.spooled() == 0);
    }

    @Test
    void tenGuidesComeOutOnceEach() {
        for (var guide = 0; guide < 10; guide++) {
            var name = JobName.guide(RANDOM);
            assertThat(printer.print(PDF, name)).isEqualTo(new Printed());
            assertThat(papers(name)).hasSize(1);
        }
    }
}
