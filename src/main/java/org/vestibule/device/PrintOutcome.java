package org.vestibule.device;

/** The printer's real outcome. */
public sealed interface PrintOutcome {
    /** Every page is out, says the printer. */
    record Printed() implements PrintOutcome {}

    /** Nothing came out so far. It still may, by itself, until the job is canceled. */
    record Waiting(Trouble trouble) implements PrintOutcome {}

    /** Nothing will come out; another way has to be offered. */
    record Failed(Trouble trouble) implements PrintOutcome {}

    /** Why nothing came out. */
    enum Trouble {
        NO_PAPER,
        JAM,
        /** A door or cover of the printer is open. */
        OPEN,
        /** No toner or ink. */
        NO_INK,
        /** Somebody stopped the queue or the printer. */
        PAUSED,
        /** Other people's papers come first. */
        BUSY,
        /** It is on its way out, without any trouble that the printer tells of. */
        SLOW,
        /** The printer, or the system's print service, does not answer. */
        OFFLINE,
        NO_PRINTER,
        DISK,
        /** The job is gone from the queue, and nobody tells whether it was printed before. */
        UNSURE,
        /** The printer does not tell why. */
        UNKNOWN
    }
}
