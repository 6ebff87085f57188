package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.kiosk.paper.Printout.State;

class PrintServiceStopsIT extends AtThePrinter {
    @AfterEach
    void repair() {
        cups.printer().fixed();
    }

    @Test
    void itIsSaidAndASecondTryPrintsOnceItRunsAgain() {
        cups.stop();
        var printing = print();
        assertThat(printing.state().get()).isEqualTo(State.FAILED);
        assertThat(words(printing)).isEqualTo("The printer does not answer");
        cups.startAgain();
        printing.onAgain();
        assertThat(words(printing)).isEqualTo("Here it is. Please take it with you.");
        assertThat(papers()).isEqualTo(1);
    }

    @Test
    void aGuideThatWaitsWhileItStopsComesOutOnce() {
        cups.pauseQueue();
        var printing = print();
        cups.stop();
        lobby.time.passSeconds(1);
        assertThat(words(printing)).isEqualTo("The printer does not answer");
        cups.startAgain();
        cups.resumeQueue();
        waitUntilItIsOut(printing);
        assertThat(papers()).isEqualTo(1);
    }

    @Test
    void aGuideLeftBehindWhileItIsDownIsTakenBackWhenItRunsAgain() {
        cups.printer().trouble("media-empty-error");
        print();
        cups.stop();
        leaveAndAMinutePasses();
        cups.startAgain();
        // As the kiosk asks every two seconds.
        printer.state();
        cups.printer().fixed();
        nothingComesOut();
    }
}
