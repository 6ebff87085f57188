package org.vestibule.device;

/** The printer's real outcome. */
public sealed interface PrintOutcome {
    /** Every page is out. */
    record Printed() implements PrintOutcome {}

    /** Nothing will come out; another way has to be offered. */
    record Failed(Trouble trouble) implements PrintOutcome {}

    /** Why nothing came out. */
    enum Trouble {
        NO_PAPER,
        JAM,
        OFFLINE,
        NO_PRINTER,
        DISK,
        UNKNOWN
    }
}
