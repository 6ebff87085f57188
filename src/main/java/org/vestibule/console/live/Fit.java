package org.vestibule.console.live;

/** How what was typed and what is on record go together. */
public enum Fit {
    SAME,
    /** But for capitals, accents or blanks. */
    SPELLING,
    /** Given and family name stand the other way round. */
    SWAPPED,
    /** One letter, or two digits that changed places. */
    SLIP,
    DIFFERENT,
    /** Only the record has it. */
    NOT_TYPED,
    /** Only the person gave it. */
    NOT_ON_RECORD,
    /** Neither has it. */
    NEITHER;

    /** Whether it speaks for the two being one person. */
    public boolean speaksFor() {
        return switch (this) {
            case SAME, SPELLING, SWAPPED -> true;
            case SLIP, DIFFERENT, NOT_TYPED, NOT_ON_RECORD, NEITHER -> false;
        };
    }

    /** Whether somebody should look twice. */
    public boolean isMarked() {
        return switch (this) {
            case SLIP, DIFFERENT, SWAPPED, SPELLING -> true;
            case SAME, NOT_TYPED, NOT_ON_RECORD, NEITHER -> false;
        };
    }
}
