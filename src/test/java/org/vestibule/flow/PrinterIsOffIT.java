package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrinterIsOffIT extends AtThePrinter {
    @Test
    @DisplayName("R-53 switched on after the person left, the printer has nothing to print")
    void itIsSaidAndNothingComesOutLater() {
        cups.printer().switchOff();
        var printing = print();
        assertThat(words(printing)).isEqualTo("The printer does not answer");
        leaveAndAMinutePasses();
        cups.printer().switchOn();
        nothingComesOut();
    }
}
