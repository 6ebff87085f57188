package org.vestibule.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.PrintOutcome.Waiting;
import org.vestibule.device.PrintTimings;
import org.vestibule.device.Printer;
import org.vestibule.device.PrinterContract;
import org.vestibule.device.PrinterState;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class IppPrinterTest extends PrinterContract {
    private static final PrintTimings TIMINGS = PrintTimings.standard();

    @TempDir private Path folder;
    private final ScriptedQueue queue = new ScriptedQueue();
    private final PacedByHand pace = new PacedByHand();
    private IppPrinter printer;

    @BeforeEach
    void open() {
        printer = printerOf(Optional.of("lobby"));
    }

    @AfterEach
    void close() {
        printer.close();
        queue.close();
    }

    private IppPrinter printerOf(Optional<String> name) {
        var place = new IppPrinter.Place(queue.address(), name, folder.resolve("open-jobs"));
        return new IppPrinter(place, TIMINGS, pace);
    }

    @Override
    protected Printer printer() {
        return printer;
    }

    @Override
    protected List<byte[]> papers(JobName name) {
        return queue.jobs().stream()
                .filter(held -> held.name().equals(name.value()) && held.state() == 9)
                .map(ScriptedQueue.Held::pdf)
                .toList();
    }

    @Test
    @DisplayName("R-53 what is in the queue names nobody")
    void whatIsInTheQueueNamesNobody() {
        printer.print(PDF, job);
        var asked = queue.heard(ScriptedQueue.PRINT_JOB).getFirst();
        assertThat(asked.version()).isEqualTo(0x0200);
        assertThat(asked.attributes())
                .containsExactly(
                        entry("attributes-charset", "utf-8"),
                        entry("attributes-natural-language", "en"),
                        entry("printer-uri", queue.address() + "/printers/lobby"),
                        entry("requesting-user-name", "vestibule"),
                        entry("job-name", job.value()),
                        entry("document-format", "application/pdf"),
                        entry("job-sheets", "none"));
    }

    private static Map.Entry<String, List<Object>> entry(String name, String value) {
        return Map.entry(name, List.of(value));
    }

    @Test
    void withoutANameItIsTheDefaultQueue() {
        try (var other = printerOf(Optional.empty())) {
            assertThat(other.print(PDF, job)).isEqualTo(new Printed());
        }
        assertThat(queue.heard(ScriptedQueue.PRINT_JOB).getFirst().words("printer-uri"))
                .endsWith("/printers/lobby");
    }

    @Test
    void whereThereIsNoDefaultThereIsNoPrinter() {
        queue.noDefault();
        try (var other = printerOf(Optional.empty())) {
            assertThat(other.print(PDF, job)).isEqualTo(new Failed(Trouble.NO_PRINTER));
            assertThat(other.state()).isEqualTo(PrinterState.UNKNOWN);
        }
    }

    @Test
    void itCountsAsPrintedOnlyOnceTheQueueSaysCompleted() {
        queue.newJobsAre(3);
        pace.at(Duration.ofSeconds(1), () -> queue.allJobsAre(5));
        pace.at(Duration.ofSeconds(4), () -> queue.allJobsAre(9));
        assertThat(printer.print(PDF, job)).isEqualTo(new Printed());
        assertThat(pace.passed()).isEqualTo(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    media-empty-error,    NO_PAPER
                    media-needed,         NO_PAPER
                    media-jam-error,      JAM
                    door-open-error,      OPEN
                    cover-open,           OPEN
                    toner-empty-error,    NO_INK
                    marker-supply-empty,  NO_INK
                    paused,               PAUSED
                    offline,              OFFLINE
                    """)
    void whatNeedsHandsIsToldAfterTwoSeconds(String reason, Trouble trouble) {
        queue.newJobsAre(5);
        queue.printerSays(reason);
        assertThat(printer.print(PDF, job)).isEqualTo(new Waiting(trouble));
        assertThat(pace.passed()).isEqualTo(TIMINGS.sure());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    media-empty-warning,         NO_PAPER
                    media-jam-warning,           JAM
                    connecting-to-device,        OFFLINE
                    connecting-to-device-report, OFFLINE
                    offline-report,              OFFLINE
                    toner-empty-warning,         NO_INK
                    media-low-warning,           SLOW
                    none,                        SLOW
                    """)
    void whatMayPassByItselfIsToldWhenTheTimeIsUp(String reason, Trouble trouble) {
        queue.newJobsAre(5);
        queue.printerSays("cups-waiting-for-job-completed", reason);
        assertThat(printer.print(PDF, job)).isEqualTo(new Waiting(trouble));
        assertThat(pace.passed()).isEqualTo(TIMINGS.answer());
    }

    @ParameterizedTest
    @CsvSource({"3, BUSY", "4, PAUSED", "5, SLOW", "6, PAUSED"})
    void aJobThatDoesNotMoveWithoutAReasonIsToldByItsState(int state, Trouble trouble) {
        queue.newJobsAre(state);
        assertThat(printer.print(PDF, job)).isEqualTo(new Waiting(trouble));
    }

    @ParameterizedTest
    @CsvSource({"7", "8"})
    void aJobThatSomebodyOrTheSystemEndedFailed(int state) {
        queue.newJobsAre(state);
        assertThat(printer.print(PDF, job)).isEqualTo(new Failed(Trouble.UNKNOWN));
    }

    @Test
    void aTroubleOfAMomentIsNotTold() {
        queue.newJobsAre(5);
        queue.printerSays("media-empty-error");
        pace.at(Duration.ofSeconds(1), () -> queue.printerSays("none"));
        pace.at(Duration.ofSeconds(3), () -> queue.allJobsAre(9));
        assertThat(printer.print(PDF, job)).isEqualTo(new Printed());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    The printer may not exist or is unavailable at this time., OFFLINE
                    The printer is not responding.,                            OFFLINE
                    Connecting to printer.,                                    OFFLINE
                    Printing.,                                                 SLOW
                    """)
    void aPrinterThatCupsCannotReachIsOffThoughNoKeywordSaysSo(String words, Trouble trouble) {
        queue.newJobsAre(5);
        queue.printerIsPrinting(words);
        assertThat(printer.print(PDF, job)).isEqualTo(new Waiting(trouble));
    }

    @Test
    void aStoppedPrinterIsPaused() {
        queue.newJobsAre(3);
        queue.printerIs(5);
        assertThat(printer.print(PDF, job)).isEqualTo(new Waiting(Trouble.PAUSED));
        assertThat(printer.state()).isEqualTo(PrinterState.PAUSED);
    }

    @Test
    void whatWaitedComesOutWithoutBeingHandedOverAgain() {
        queue.newJobsAre(5);
        queue.printerSays("media-empty-error");
        assertThat(printer.print(PDF, job)).isEqualTo(new Waiting(Trouble.NO_PAPER));
        assertThat(printer.look(job)).isEqualTo(new Waiting(Trouble.NO_PAPER));
        queue.printerSays("none");
        queue.allJobsAre(9);
        assertThat(printer.look(job)).isEqualTo(new Printed());
        assertThat(queue.jobs()).hasSize(1);
    }

    @Test
    void aSecondTryWhileTheFirstWaitsIsTheSameJob() {
        queue.newJobsAre(5);
        queue.printerSays("media-jam");
        printer.print(PDF, job);
        assertThat(printer.print(PDF, job)).isEqualTo(new Waiting(Trouble.JAM));
        assertThat(queue.jobs()).hasSize(1);
    }

    @Test
    void aSecondTryAfterAFailureIsHandedOverAgain() {
        queue.newJobsAre(8);
        printer.print(PDF, job);
        queue.newJobsAre(9);
        assertThat(printer.print(PDF, job)).isEqualTo(new Printed());
        assertThat(papers(job)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0x0406, NO_PRINTER
                    0x0506, PAUSED
                    0x040A, UNKNOWN
                    0x0401, UNKNOWN
                    0x0504, OFFLINE
                    """)
    void aRefusalIsToldAtOnce(String status, Trouble trouble) {
        queue.refuse(ScriptedQueue.PRINT_JOB, Integer.decode(status));
        assertThat(printer.print(PDF, job)).isEqualTo(new Failed(trouble));
        assertThat(pace.passed()).isZero();
    }

    @Test
    void aQueueThatIsBusyForAMomentIsAskedAgain() {
        queue.refuse(ScriptedQueue.PRINT_JOB, 0x0507);
        pace.at(Duration.ofSeconds(3), () -> queue.accept(ScriptedQueue.PRINT_JOB));
        assertThat(printer.print(PDF, job)).isEqualTo(new Printed());
        assertThat(queue.jobs()).hasSize(1);
    }

    @Test
    void theStateIsWhatThePrinterSays() {
        assertThat(printer.state()).isEqualTo(PrinterState.OK);
        queue.printerSays("media-low-warning");
        assertThat(printer.state()).isEqualTo(PrinterState.LOW);
        queue.printerSays("media-low-warning", "media-jam-warning");
        assertThat(printer.state()).isEqualTo(PrinterState.JAM);
        queue.printerSays("media-empty");
        assertThat(printer.state()).isEqualTo(PrinterState.NO_PAPER);
        queue.close();
        assertThat(printer.state()).isEqualTo(PrinterState.OFFLINE);
    }
}
