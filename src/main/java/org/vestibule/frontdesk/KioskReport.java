package org.vestibule.frontdesk;

import com.fasterxml.jackson.annotation.JsonAlias;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a kiosk says of itself every few seconds; nothing of a person.
 *
 * @param use whether somebody stands there
 * @param paper the printer
 * @param oldest when the oldest item that waits was written
 * @param about what it is and shows; kiosks that told {@code trouble} alone are understood
 */
public record KioskReport(
        Use use,
        Paper paper,
        int waiting,
        Optional<Instant> oldest,
        List<Parked> parked,
        @JsonAlias("trouble") Optional<KioskAbout> about) {
    public KioskReport {
        parked = List.copyOf(parked);
    }

    /** Words for staff, such as {@code the disk is full}. */
    public Optional<String> trouble() {
        return about.flatMap(KioskAbout::trouble);
    }

    /** Nothing is known yet. */
    public static KioskReport unknown() {
        return new KioskReport(
                Use.FREE, Paper.UNKNOWN, 0, Optional.empty(), List.of(), Optional.empty());
    }

    /** Whether somebody stands there. */
    public enum Use {
        FREE,
        IN_USE,
        OUT_OF_SERVICE
    }

    /** The printer. */
    public enum Paper {
        OK,
        LOW,
        EMPTY,
        JAM,
        OFFLINE,
        UNKNOWN
    }

    /**
     * An enrollment that the portal refused and that waits for staff on the kiosk.
     *
     * @param words the portal's reason
     */
    public record Parked(String enrollmentId, String words) {}
}
