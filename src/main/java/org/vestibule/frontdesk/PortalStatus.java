package org.vestibule.frontdesk;

/** How far a person has come with the portal. */
public enum PortalStatus {
    /** An account, and the first task is done. */
    ACTIVE,
    /** An account; the first task is still open. */
    READY,
    /** A phone has opened the code. */
    CONNECTED,
    /** The code is alive; no phone has opened it yet. */
    WAITING,
    /** At a kiosk or away, and the desk has to look. */
    NEEDS_DESK,
    /** A printed guide with a code is with them. */
    PAPER,
    /** Somebody will call them. */
    CALL_DUE,
    /** A letter with a code is on its way. */
    INVITED,
    /** Said not today. */
    NOT_TODAY,
    /** Nothing yet. */
    NOT_YET
}
