package org.vestibule.console.desk;

import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskState;

import java.time.Duration;
import java.time.Instant;

/** What of a kiosk somebody has to look after. */
public final class Troubles {
    /** A kiosk sends at once; what waits longer than this does not go by itself. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private Troubles() {}

    /** How many kiosks need a look. */
    public static int count(Board board, Instant now) {
        return (int) board.kiosks().stream().filter(kiosk -> isTroubled(kiosk, now)).count();
    }

    public static boolean isTroubled(KioskState kiosk, Instant now) {
        var report = kiosk.report();
        return !Board.isLive(kiosk, now)
                || !report.parked().isEmpty()
                || report.trouble().isPresent()
                || report.use() == KioskReport.Use.OUT_OF_SERVICE
                || isPaperBad(report.paper())
                || report.oldest().filter(since -> since.plus(LONG).isBefore(now)).isPresent();
    }

    public static boolean isPaperBad(KioskReport.Paper paper) {
        return switch (paper) {
            case LOW, EMPTY, JAM, OFFLINE -> true;
            case OK, UNKNOWN -> false;
        };
    }
}
