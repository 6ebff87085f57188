package org.vestibule.console.today;

import org.vestibule.console.words.Keys;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PortalStatus;
import org.vestibule.i18n.Message;
import org.vestibule.ui.desk.Chip;

/** How far somebody has come, in a few words and a color. */
final class StatusChips {
    private StatusChips() {}

    static Message words(Row row) {
        var status = row.visit().map(Expected::status);
        if (status.isEmpty()) return Message.of("status.not-expected");
        var kiosk = row.open().map(OpenCase::origin).map(OpenCase.Origin::kiosk);
        return status.get() == PortalStatus.NEEDS_DESK && kiosk.isPresent()
                ? Message.of("status.at-kiosk").with("kiosk", kiosk.get())
                : Keys.of("status.", status.get());
    }

    static Chip.Tone tone(Row row) {
        return row.visit().map(Expected::status).map(StatusChips::tone).orElse(Chip.Tone.QUIET);
    }

    private static Chip.Tone tone(PortalStatus status) {
        return switch (status) {
            case ACTIVE, READY -> Chip.Tone.GOOD;
            case CONNECTED, WAITING, PAPER, INVITED -> Chip.Tone.NOTICE;
            case NEEDS_DESK, CALL_DUE -> Chip.Tone.WAITING;
            case NOT_TODAY, NOT_YET -> Chip.Tone.QUIET;
        };
    }
}
