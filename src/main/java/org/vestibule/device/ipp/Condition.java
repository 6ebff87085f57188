package org.vestibule.device.ipp;

import org.vestibule.device.PrintOutcome.Trouble;
import org.vestibule.device.PrinterState;

import java.util.Optional;

/**
 * A printer as the queue tells it.
 *
 * @param stopped nothing is printed until somebody resumes it
 * @param accepting whether jobs are taken
 */
record Condition(boolean stopped, boolean accepting, Reasons reasons) {
    /** Why a job that does not move does not move. */
    Optional<Trouble> anyTrouble() {
        return reasons.any().or(this::pause);
    }

    /** What needs hands. */
    Optional<Trouble> severeTrouble() {
        return reasons.severe().or(this::pause);
    }

    private Optional<Trouble> pause() {
        return stopped ? Optional.of(Trouble.PAUSED) : Optional.empty();
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
