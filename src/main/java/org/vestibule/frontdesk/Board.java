package org.vestibule.frontdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the desk has to see at once.
 *
 * @param version changes whenever anything of it does; opaque
 * @param day the practice's today
 * @param expected in the order of the visits
 * @param cases that staff has to look at, oldest first
 * @param calls for help that nobody has finished, oldest first
 * @param kiosks by name
 */
public record Board(
        String version,
        LocalDate day,
        List<Expected> expected,
        List<OpenCase> cases,
        List<HelpCall> calls,
        List<KioskState> kiosks) {
    public Board {
        expected = List.copyOf(expected);
        cases = List.copyOf(cases);
        calls = List.copyOf(calls);
        kiosks = List.copyOf(kiosks);
    }

    /** Before anything was heard. */
    public static Board empty(LocalDate day) {
        return new Board("", day, List.of(), List.of(), List.of(), List.of());
    }

    /** How long a kiosk may be silent before it counts as gone, in seconds. */
    public static final int SILENT_SECONDS = 15;

    /** Whether a kiosk was heard of lately. */
    public static boolean isLive(KioskState kiosk, Instant now) {
        return kiosk.heard().plusSeconds(SILENT_SECONDS).isAfter(now);
    }
}
