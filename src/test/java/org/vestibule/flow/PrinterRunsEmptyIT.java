package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.kiosk.paper.Printout.State;

class PrinterRunsEmptyIT extends AtThePrinter {
    @Test
    void itIsSaidAndTheGuideComesOutOnceThereIsPaper() {
        cups.printer().trouble("media-empty-error");
        var printing = print();
        assertThat(printing.state().get()).isEqualTo(State.WAITING);
        assertThat(words(printing)).isEqualTo("The printer is out of paper");
        assertThat(printing.shownCode()).isEqualTo("K7QM-2X9P");
        cups.printer().fixed();
        waitUntilItIsOut(printing);
        assertThat(words(printing)).isEqualTo("Here it is. Please take it with you.");
        assertThat(papers()).isEqualTo(1);
        assertThat(cups.printer().begun(job())).isEqualTo(1);
    }
}
