package org.vestibule.device;

/** What a printer says of itself. */
public enum PrinterState {
    OK,
    /** It prints, and will soon be out of paper. */
    LOW,
    NO_PAPER,
    JAM,
    /** A door or cover is open. */
    OPEN,
    /** No toner or ink. */
    NO_INK,
    /** Somebody stopped the queue or the printer. */
    PAUSED,
    OFFLINE,
    /** There is none, or it does not tell. */
    UNKNOWN
}
