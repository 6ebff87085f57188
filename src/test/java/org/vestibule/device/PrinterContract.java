package org.vestibule.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** What every printer keeps, real or scripted. */
public abstract class PrinterContract {
    protected static final byte[] PDF = "%PDF-1.7 a page".getBytes(StandardCharsets.US_ASCII);
    private static final SecureRandom RANDOM = new SecureRandom();

    protected final JobName job = JobName.guide(RANDOM);

    /** A printer that works; the same one each time. */
    protected abstract Printer printer();

    /** All that came out under a name. */
    protected abstract List<byte[]> papers(JobName job);

    @Test
    void whatIsPrintedComesOutWhole() {
        assertThat(printer().print(PDF, job)).isEqualTo(new Printed());
        assertThat(papers(job)).containsExactly(PDF);
    }

    @Test
    void twoJobsComeOutBoth() {
        var other = JobName.guide(RANDOM);
        var pdf = "%PDF-1.7 another".getBytes(StandardCharsets.US_ASCII);
        printer().print(PDF, job);
        printer().print(pdf, other);
        assertThat(papers(job)).containsExactly(PDF);
        assertThat(papers(other)).containsExactly(pdf);
    }

    @Test
    void theSameJobTwentyTimesComesOutOnce() {
        for (var time = 0; time < 20; time++) {
            assertThat(printer().print(PDF, job)).isEqualTo(new Printed());
        }
        assertThat(papers(job)).hasSize(1);
    }

    @Test
    void whatIsOutIsStillOutWhenLookedAtLater() {
        printer().print(PDF, job);
        assertThat(printer().look(job)).isEqualTo(new Printed());
    }

    @Test
    void aJobThatNobodyKnowsIsNotWaitedFor() {
        assertThat(printer().look(job)).isInstanceOf(Failed.class);
        assertThat(papers(job)).isEmpty();
    }

    @Test
    void cancelingWhatIsOutTakesNothingBack() {
        printer().print(PDF, job);
        printer().cancel(job);
        assertThat(printer().look(job)).isEqualTo(new Printed());
        assertThat(papers(job)).hasSize(1);
    }

    @Test
    void cancelingWhatNobodyKnowsIsHarmless() {
        printer().cancel(job);
        assertThat(papers(job)).isEmpty();
    }

    @Test
    void whatIsCanceledBeforeItBeginsNeverComesOut() {
        printer().cancel(job);
        assertThat(printer().print(PDF, job)).isInstanceOf(Failed.class);
        assertThat(papers(job)).isEmpty();
    }

    @Test
    void twentyTouchesAtOnceAreOnePrint() {
        var outcomes = new ConcurrentLinkedQueue<PrintOutcome>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var hand = 0; hand < 20; hand++) {
                hands.execute(() -> outcomes.add(printer().print(PDF, job)));
            }
        }
        assertThat(outcomes).hasSize(20).containsOnly(new Printed());
        assertThat(papers(job)).hasSize(1);
    }

    @Test
    void aPrinterThatWorksSaysSo() {
        assertThat(printer().state()).isEqualTo(PrinterState.OK);
    }
}
