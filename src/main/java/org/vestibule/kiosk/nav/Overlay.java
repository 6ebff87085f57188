package org.vestibule.kiosk.nav;

/** What can lie over any screen. */
public enum Overlay {
    /** The poster wanders, since nobody is there. */
    ATTRACT,
    /** A person is near, and short answers. */
    HELP,
    /** Four plain sentences on who can see what. */
    WHO_CAN_SEE,
    /** Every language that the practice offers, by its own name. */
    LANGUAGES,
    /** How the screens are read aloud. */
    READ_ALOUD,
    /** Are you still there? */
    STILL_THERE,
    /** The kiosk rests. */
    OUT_OF_SERVICE,
    /** Something broke; a short support code for staff. */
    ERROR,
    /** Staff is asked for a PIN, to end the kiosk. */
    STAFF_EXIT
}
