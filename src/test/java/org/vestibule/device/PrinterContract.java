package org.vestibule.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** What every printer keeps, real or scripted. */
public abstract class PrinterContract {
    protected static final byte[] PDF = "%PDF-1.7 a page".getBytes(StandardCharsets.US_ASCII);
    protected static final JobName JOB = new JobName("guide-abcdefgh");

    /** A printer that works; the same one each time. */
    protected abstract Printer printer();

    /** All that came out under a name. */
    protected abstract List<byte[]> papers(JobName job);

    @Test
    void whatIsPrintedComesOutWhole() {
        assertThat(printer().print(PDF, JOB)).isEqualTo(new Printed());
        assertThat(papers(JOB)).containsExactly(PDF);
    }

    @Test
    void twoJobsComeOutBoth() {
        var other = new JobName("guide-zyxwvuts");
        var pdf = "%PDF-1.7 another".getBytes(StandardCharsets.US_ASCII);
        printer().print(PDF, JOB);
        printer().print(pdf, other);
        assertThat(papers(JOB)).containsExactly(PDF);
        assertThat(papers(other)).containsExactly(pdf);
    }

    @Test
    void theSameJobTwentyTimesComesOutOnce() {
        for (var time = 0; time < 20; time++) {
            assertThat(printer().print(PDF, JOB)).isEqualTo(new Printed());
        }
        assertThat(papers(JOB)).hasSize(1);
    }

    @Test
    void whatIsOutIsStillOutWhenLookedAtLater() {
        printer().print(PDF, JOB);
        assertThat(printer().look(JOB)).isEqualTo(new Printed());
    }

    @Test
    void aJobThatNobodyKnowsIsNotWaitedFor() {
        assertThat(printer().look(JOB)).isInstanceOf(Failed.class);
        assertThat(papers(JOB)).isEmpty();
    }

    @Test
    void cancelingWhatIsOutTakesNothingBack() {
        printer().print(PDF, JOB);
        printer().cancel(JOB);
        assertThat(printer().look(JOB)).isEqualTo(new Printed());
        assertThat(papers(JOB)).hasSize(1);
    }

    @Test
    void cancelingWhatNobodyKnowsIsHarmless() {
        printer().cancel(JOB);
        assertThat(papers(JOB)).isEmpty();
    }

    @Test
    void whatIsCanceledBeforeItBeginsNeverComesOut() {
        printer().cancel(JOB);
        assertThat(printer().print(PDF, JOB)).isInstanceOf(Failed.class);
        assertThat(papers(JOB)).isEmpty();
    }

    @Test
    void twentyTouchesAtOnceAreOnePrint() {
        var outcomes = new ConcurrentLinkedQueue<PrintOutcome>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var hand = 0; hand < 20; hand++) {
                hands.execute(() -> outcomes.add(printer().print(PDF, JOB)));
            }
        }
        assertThat(outcomes).hasSize(20).containsOnly(new Printed());
        assertThat(papers(JOB)).hasSize(1);
    }

    @Test
    void aPrinterThatWorksSaysSo() {
        assertThat(printer().state()).isEqualTo(PrinterState.OK);
    }
}
