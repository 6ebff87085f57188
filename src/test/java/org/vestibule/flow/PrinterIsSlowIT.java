package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrinterIsSlowIT extends AtThePrinter {
    @Test
    void itIsSaidAndTheGuideComesOutOnce() {
        cups.printer().slow();
        var printing = print();
        assertThat(words(printing)).isEqualTo("It is taking a long time");
        printing.onAgain();
        cups.printer().fixed();
        waitUntilItIsOut(printing);
        assertThat(papers()).isEqualTo(1);
    }

    @Test
    void whatIsComingOutWhenThePersonGoesIsNotTornOff() {
        cups.printer().slow();
        print();
        leaveAndAMinutePasses();
        assertThat(cups.openJobs()).isEqualTo(1);
        lobby.time.passSeconds(300);
        cups.printer().fixed();
        nothingComesOut();
    }
}
