package org.vestibule.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.device.PrinterState;
import org.vestibule.frontdesk.KioskReport.Paper;
import org.vestibule.store.StoreTrouble;

import java.util.List;
import java.util.Optional;

/** What the desk reads of the kiosk's printer and of its store. */
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

    @Test
    void theStoreInTheDesksWords() {
        assertThat(KioskHealth.words(Optional.empty(), List.of())).isEmpty();
        assertThat(KioskHealth.words(Optional.of(StoreTrouble.DISK_FULL), List.of()))
                .contains("out of service: its disk is full");
        assertThat(KioskHealth.words(Optional.empty(), List.of("aside-1", "aside-2")))
                .contains(
                        "a database that did not open was set aside (2 files); keep it and call for"
                                + " support, vestibule doctor names it");
    }

    @ParameterizedTest
    @EnumSource(StoreTrouble.class)
    void everyTroubleOfTheStoreHasWords(StoreTrouble trouble) {
        assertThat(StoreWords.brief(trouble)).startsWith("out of service: ");
        assertThat(StoreWords.of(trouble)).endsWith(".");
    }
}
