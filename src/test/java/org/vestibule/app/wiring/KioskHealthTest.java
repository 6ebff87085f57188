package org.vestibule.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.device.PrinterState;
import org.vestibule.frontdesk.KioskReport.Paper;

/** What the desk reads of the kiosk's printer. */
class KioskHealthTest {
    @ParameterizedTest
    @CsvSource({
        "OK, OK",
        "LOW, LOW",
        "NO_PAPER, EMPTY",
        "JAM, JAM",
        "OPEN, JAM",
        "NO_INK, OFFLINE",
        "PAUSED, OFFLINE",
        "OFFLINE, OFFLINE",
        "UNKNOWN, UNKNOWN"
    })
    void thePrinterInTheDesksWords(PrinterState state, Paper paper) {
        assertThat(KioskHealth.paper(state)).isEqualTo(paper);
    }
}
