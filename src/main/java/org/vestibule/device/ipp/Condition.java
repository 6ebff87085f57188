package org.vestibule.device.ipp;

import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.PrinterState;

import java.util.Optional;
import java.util.Set;

/**
 * A printer as the queue tells it.
 *
 * @param accepting whether jobs are taken
 * @param message in English, since it is asked for in English
 */
record Condition(Doing doing, boolean accepting, Reasons reasons, String message) {
    /**
     * What CUPS says while it tries to reach a printer; it has no keywords for that ({@code
     * backend/ipp.c}, {@code socket.c}, {@code lpd.c}, {@code usb-libusb.c} of CUPS 2.4).
     */
    private static final Set<String> NOT_REACHED =
            Set.of(
                    "Connecting to printer.",
                    "The printer did not respond.",
                    "The printer is not responding.",
                    "The printer is unreachable at this time.",
                    "The printer may not exist or is unavailable at this time.",
                    "Unable to get printer status.",
                    "Unable to locate printer.",
                    "Waiting for printer to become available.");

    /** What a printer does ({@code printer-state}, RFC 8011, 5.4.11). */
    enum Doing {
        NOTHING,
        PRINTING,
        /** Nothing is printed until somebody resumes it. */
        STOPPED
    }

    /** Why a job that does not move does not move. */
    Optional<Trouble> anyTrouble() {
        return reasons.any().or(this::pause).or(this::silence);
    }

    private Optional<Trouble> silence() {
        return doing == Doing.PRINTING && NOT_REACHED.contains(message)
                ? Optional.of(Trouble.OFFLINE)
                : Optional.empty();
    }

    /** What needs hands. */
    Optional<Trouble> severeTrouble() {
        return reasons.severe().or(this::pause);
    }

    private Optional<Trouble> pause() {
        return doing == Doing.STOPPED ? Optional.of(Trouble.PAUSED) : Optional.empty();
    }

    PrinterState state() {
        var trouble = anyTrouble();
        if (trouble.isPresent()) return state(trouble.get());
        if (!accepting) return PrinterState.PAUSED;
        return reasons.isLow() ? PrinterState.LOW : PrinterState.OK;
    }

    private static PrinterState state(Trouble trouble) {
        return switch (trouble) {
            case NO_PAPER -> PrinterState.NO_PAPER;
            case JAM -> PrinterState.JAM;
            case OPEN -> PrinterState.OPEN;
            case NO_INK -> PrinterState.NO_INK;
            case PAUSED -> PrinterState.PAUSED;
            case OFFLINE, DISK -> PrinterState.OFFLINE;
            case BUSY, SLOW -> PrinterState.OK;
            case NO_PRINTER, UNSURE, UNKNOWN -> PrinterState.UNKNOWN;
        };
    }
}
