package org.vestibule.console.nav;

import java.util.List;

/** Every place of the console; a newcomer reads the product here. */
public enum Place {
    /** Who comes to work. */
    SIGN_IN,
    /** Everybody who is expected, and what waits for the desk. */
    TODAY,
    /** Whom the practice has promised a call. */
    CALLS,
    /** How the kiosks are, and what waits on them. */
    DEVICES,
    /** A guide with a new code for one person. */
    GUIDES,
    /** Hidden until the same person is back. */
    LOCK;

    /** Those of the rail, in its order; Ctrl 1 is the first. */
    public static List<Place> rail() {
        return List.of(TODAY, CALLS, DEVICES, GUIDES);
    }
}
