package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.vestibule.kiosk.nav.Screen;

class PrinterJamsIT extends AtThePrinter {
    @Test
    void itIsSaidAndWhoPicksThePhoneInsteadLeavesNoPaper() {
        cups.printer().trouble("media-jam-error");
        var printing = print();
        assertThat(words(printing)).isEqualTo("The paper is stuck");
        printing.onShowCode();
        assertThat(lobby.screen()).isEqualTo(Screen.HAND_OFF);
        await().until(() -> cups.openJobs() == 0);
        cups.printer().fixed();
        await().until(() -> cups.printer().canceled() == 1);
        nothingComesOut();
    }
}
