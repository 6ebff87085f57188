package org.vestibule.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.PrintTimings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** CUPS was stopped while the printer had the job: the printer itself is asked. */
class QueueLosesTrackTest {
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final JobName JOB = new JobName("guide-abcdefgh");

    @TempDir private Path folder;
    private final ScriptedQueue queue = new ScriptedQueue();
    private final ScriptedQueue device = new ScriptedQueue();
    private final PacedByHand pace = new PacedByHand();
    private IppPrinter printer;

    @BeforeEach
    void open() {
        var ledger = folder.resolve("open-jobs");
        var place = new IppPrinter.Place(queue.address(), Optional.of("lobby"), ledger);
        printer = new IppPrinter(place, PrintTimings.standard(), pace);
        queue.newJobsAre(5);
        queue.standsBefore(device);
        pace.at(Duration.ofSeconds(1), queue::losesTrackOfJobs);
    }

    @AfterEach
    void close() {
        printer.close();
        queue.close();
        device.close();
    }

    private PrintOutcome printWhileTheDeviceHasItAs(int state) {
        device.put(JOB.value(), "vestibule", state);
        return printer.print(PDF, JOB);
    }

    @Test
    void whatThePrinterPrintedIsPrinted() {
        assertThat(printWhileTheDeviceHasItAs(9)).isEqualTo(new Printed());
    }

    @Test
    void whatThePrinterStillHasIsTakenBackThereBeforeAnybodyTriesAgain() {
        assertThat(printWhileTheDeviceHasItAs(5)).isEqualTo(new Failed(Trouble.UNKNOWN));
        assertThat(device.jobs().getFirst().state()).isEqualTo(7);
        queue.newJobsAre(9);
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Printed());
        assertThat(queue.jobs()).hasSize(2);
    }

    @Test
    void whatThePrinterEndedByItselfDidNotPrint() {
        assertThat(printWhileTheDeviceHasItAs(8)).isEqualTo(new Failed(Trouble.UNKNOWN));
    }

    @Test
    void whatThePrinterWillNotLetGoOfIsUnsure() {
        device.refuse(ScriptedQueue.CANCEL_JOB, 0x0401);
        assertThat(printWhileTheDeviceHasItAs(5)).isEqualTo(new Failed(Trouble.UNSURE));
    }

    @Test
    void aPrinterThatKnowsNothingLeavesItUnsure() {
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Failed(Trouble.UNSURE));
    }

    @Test
    void aPrinterThatIsOffLeavesItUnsure() {
        device.close();
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Failed(Trouble.UNSURE));
    }

    @Test
    void jobsOfOthersStayInThePrinter() {
        device.put(JOB.value(), "somebody", 3);
        device.put("guide-zyxwvuts", "vestibule", 3);
        assertThat(printWhileTheDeviceHasItAs(3)).isEqualTo(new Failed(Trouble.UNKNOWN));
        assertThat(device.jobs()).extracting(ScriptedQueue.Held::state).containsExactly(3, 3, 7);
    }

    @Test
    void whatIsGivenUpIsTakenBackFromThePrinterToo() {
        pace.at(Duration.ofMillis(500), () -> printer.cancel(JOB));
        queue.refuse(ScriptedQueue.CANCEL_JOB, 0x0404);
        device.put(JOB.value(), "vestibule", 5);
        pace.at(Duration.ofMillis(500), queue::losesTrackOfJobs);
        printer.print(PDF, JOB);
        assertThat(device.jobs().getFirst().state()).isEqualTo(7);
    }
}
