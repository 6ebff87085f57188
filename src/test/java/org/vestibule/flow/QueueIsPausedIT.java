package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QueueIsPausedIT extends AtThePrinter {
    @Test
    @DisplayName("R-53 resumed after the person left, the queue has nothing to print")
    void itIsSaidAndNothingComesOutLater() {
        cups.pauseQueue();
        assertThat(words(print())).isEqualTo("The printer is paused");
        leaveAndAMinutePasses();
        cups.resumeQueue();
        nothingComesOut();
    }
}
