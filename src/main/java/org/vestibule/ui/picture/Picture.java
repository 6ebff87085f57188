package org.vestibule.ui.picture;

/** Every picture there is. */
public enum Picture {
    /** The practice's mark: a lit door. */
    MARK,
    /** Somebody opens a lit door; a phone with a check, a plant. */
    WELCOME,

    /** See test results. */
    TEST_RESULTS,
    /** Ask for a refill. */
    REFILL,
    /** Book or change a visit. */
    VISIT,
    /** Send a message. */
    MESSAGE,

    /** Me. */
    ME,
    /** My child. */
    MY_CHILD,
    /** An adult I help. */
    ADULT_I_HELP,
    /** Staff is coming. */
    HELP,
    /** Good-bye. */
    WAVE,
    /** Rather not say. */
    NOT_SAID,

    /** An account that does not open. */
    LOCKED_OUT,
    /** Just show me. */
    SHOW_ME,
    /** Who can see this? */
    PRIVACY,
    /** Another language. */
    GLOBE,
    /** A letter with a square code. */
    LETTER,
    /** Something with a photo on it. */
    ID_CARD,
    /** A number to be called by. */
    TICKET,
    /** Are you still there? */
    CLOCK,
    /** Closed for now. */
    CLOSED_DOOR,
    /** Agreements. */
    PEN,
    /** Reads aloud. */
    SPEAKER,
    /** A day of birth. */
    BIRTHDAY,
    /** What it costs. */
    COST,
    /** Back another day. */
    ANOTHER_DAY,
    /** No need of it. */
    NO_NEED,
    /** Computers, and no liking for them. */
    COMPUTER,
    /** No internet. */
    NO_INTERNET,

    /** A mobile phone. */
    MOBILE,
    /** An email. */
    EMAIL,
    /** A phone, an email: either will do. */
    CONTACT,
    /** Neither of them: the desk. */
    NEITHER,
    /** On my phone now. */
    FINISH_PHONE,
    /** With help. */
    FINISH_WITH_HELP,
    /** On paper. */
    FINISH_PAPER,
    /** By a call. */
    FINISH_VOICE,

    /** Point the camera at the square. */
    STEP_CAMERA,
    /** Touch the link. */
    STEP_LINK,
    /** Choose a password. */
    STEP_PASSWORD,
    /** Paper on its way. */
    PRINTING,
    /** Nothing comes out of it. */
    PRINTER_EMPTY,
    /** All is done. */
    DONE;

    /** Whether it shows the way that the lines run, and turns round with them. */
    boolean pointsAlong() {
        return this == WELCOME || this == STEP_LINK || this == ANOTHER_DAY;
    }
}
