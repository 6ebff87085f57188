package org.vestibule.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.PrintOutcome.Waiting;
import org.vestibule.device.PrintTimings;
import org.vestibule.device.PrinterState;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The print service took a job, or did not, and nobody heard: never two prints, never a lost one.
 */
class AnswerLostTest {
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final JobName JOB = new JobName("guide-abcdefgh");

    @TempDir private Path folder;
    private final ScriptedQueue queue = new ScriptedQueue();
    private final PacedByHand pace = new PacedByHand();
    private IppPrinter printer;

    @BeforeEach
    void open() {
        printer = another();
    }

    @AfterEach
    void close() {
        printer.close();
        queue.close();
    }

    /** As after a restart: nothing is known but what is on the disk. */
    private IppPrinter another() {
        var place = new IppPrinter.Place(queue.address(), Optional.of("lobby"), ledger());
        return new IppPrinter(place, PrintTimings.standard(), pace);
    }

    private Path ledger() {
        return folder.resolve("open-jobs");
    }

    @Test
    void theJobIsFoundByItsNameAndFollowed() {
        printer.state(); // so that a connection is there already, which HTTP clients like to retry
        queue.loseAnswersTo(ScriptedQueue.PRINT_JOB);
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Printed());
        assertThat(queue.jobs()).hasSize(1);
    }

    @Test
    void itIsFoundAlsoWhenItIsStillWaiting() {
        queue.newJobsAre(5);
        queue.printerSays("door-open");
        queue.loseAnswersTo(ScriptedQueue.PRINT_JOB);
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Waiting(Trouble.OPEN));
        assertThat(queue.jobs()).hasSize(1);
    }

    @Test
    void whatNeverArrivedIsNotSentAgainByItself() {
        queue.ignore(ScriptedQueue.PRINT_JOB);
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Failed(Trouble.OFFLINE));
        assertThat(queue.jobs()).isEmpty();
    }

    @Test
    void aSecondTryPrintsWhatNeverArrived() {
        queue.ignore(ScriptedQueue.PRINT_JOB);
        printer.print(PDF, JOB);
        queue.accept(ScriptedQueue.PRINT_JOB);
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Printed());
        assertThat(queue.jobs()).hasSize(1);
    }

    @Test
    void whatArrivesLateAfterAllIsTakenBack() {
        queue.ignore(ScriptedQueue.PRINT_JOB);
        printer.print(PDF, JOB);
        printer.state();
        queue.put(JOB.value(), "vestibule", 3);
        printer.state();
        assertThat(queue.jobs().getFirst().state()).isEqualTo(7);
    }

    @Test
    void whileNothingAnswersItMayStillComeOut() {
        queue.newJobsAre(5);
        queue.loseAnswersTo(ScriptedQueue.PRINT_JOB);
        queue.ignore(ScriptedQueue.GET_JOBS);
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Waiting(Trouble.OFFLINE));
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Waiting(Trouble.OFFLINE));
        queue.accept(ScriptedQueue.GET_JOBS);
        queue.allJobsAre(9);
        assertThat(printer.look(JOB)).isEqualTo(new Printed());
        assertThat(queue.jobs()).hasSize(1);
    }

    @Test
    void aServiceThatIsDownNeverHadTheJob() {
        queue.close();
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Failed(Trouble.OFFLINE));
        assertThat(pace.passed()).isEqualTo(Duration.ofSeconds(2));
        assertThat(ledger()).hasContent("");
    }

    @Test
    void aJobThatIsGoneFromTheQueueIsNotCalledPrinted() {
        queue.newJobsAre(5);
        pace.at(Duration.ofSeconds(1), queue::forgetJobs);
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Failed(Trouble.UNSURE));
    }

    @Test
    void afterACrashWhatWasLeftIsTakenBackAndNothingOfOthers() {
        queue.newJobsAre(3);
        printer.print(PDF, JOB);
        queue.put("guide-abcdefgh", "somebody", 3);
        queue.put("guide-zyxwvuts", "vestibule", 3);
        try (var next = another()) {
            assertThat(next.state()).isEqualTo(PrinterState.OK);
        }
        assertThat(queue.jobs()).extracting(ScriptedQueue.Held::state).containsExactly(7, 3, 3);
        assertThat(ledger()).hasContent("");
    }

    @Test
    void whatCannotBeTakenBackNowIsTakenBackLater() {
        queue.newJobsAre(5);
        queue.printerSays("media-empty");
        printer.print(PDF, JOB);
        queue.ignore(ScriptedQueue.CANCEL_JOB);
        printer.cancel(JOB);
        assertThat(queue.jobs().getFirst().state()).isEqualTo(5);
        queue.accept(ScriptedQueue.CANCEL_JOB);
        printer.state();
        assertThat(queue.jobs().getFirst().state()).isEqualTo(7);
        assertThat(ledger()).hasContent("");
    }

    @Test
    void aPrintThatIsUnderWayIsTakenBackToo() {
        queue.newJobsAre(5);
        pace.at(Duration.ofSeconds(1), () -> printer.cancel(JOB));
        printer.print(PDF, JOB);
        assertThat(pace.passed()).isEqualTo(Duration.ofSeconds(1));
        assertThat(queue.jobs().getFirst().state()).isEqualTo(7);
    }

    @Test
    void withoutALedgerNothingIsHandedOver() throws Exception {
        Files.createDirectories(ledger().resolve("taken"));
        assertThat(printer.print(PDF, JOB)).isEqualTo(new Failed(Trouble.DISK));
        assertThat(queue.jobs()).isEmpty();
    }

    @Test
    void theLedgerHoldsTheNameAndNothingElse() {
        queue.newJobsAre(3);
        printer.print(PDF, JOB);
        assertThat(ledger()).hasContent("guide-abcdefgh\n");
    }

    @Test
    void aLedgerThatIsNoLedgerIsNoHindrance() throws Exception {
        Files.write(ledger(), new byte[] {(byte) 0xFF, 0, '\n', 'X'});
        try (var next = another()) {
            assertThat(next.print(PDF, JOB)).isEqualTo(new Printed());
        }
    }
}
