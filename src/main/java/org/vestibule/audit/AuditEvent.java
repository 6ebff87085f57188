package org.vestibule.audit;

/** The closed list of what is recorded. A record names ids, never a person's data. */
public enum AuditEvent {
    /** An enrollment was kept; subject: its id. */
    ENROLLMENT_SAVED,
    /** Somebody said not today; subject: its id. */
    ENROLLMENT_DECLINED,
    /** The portal has it and the key was overwritten; subject: its id. */
    ENROLLMENT_DELIVERED,
    /** The portal refused it; subject: its id. */
    ENROLLMENT_PARKED,
    /** A row did not open; subject: its id. */
    RECORD_QUARANTINED,
    /** The store could not be written or opened, and works again; subject: what ailed it. */
    STORE_HEALED,
    /**
     * A database that did not open was renamed and kept, and a new one made; subject: how the names
     * of its files begin, and what ailed it.
     */
    STORE_SET_ASIDE,
    /** A guide was handed to a printer; subject: the enrollment's id. */
    GUIDE_PRINTED,
    /** Help was called; subject: the screen. */
    HELP_CALLED,
    /** A session ended without being finished; subject: the screen. */
    SESSION_WIPED,
    /** Somebody said how easy it was; subject: the answer, and nothing else of the session. */
    SESSION_RATED,
    /**
     * Languages are shown that nobody has reviewed, as the practice wishes; subject: their tags.
     */
    DRAFT_LANGUAGES_SHOWN,
    /** The kiosk was paired with a portal; subject: the client id. */
    DEVICE_PAIRED,
    /** Somebody answered in the portal's place; subject: the client id. */
    PORTAL_UNTRUSTED,
    /** A program started; subject: its version. */
    PROGRAM_STARTED,
    /** A staff member ended the kiosk with their PIN; actor: their id. */
    KIOSK_CLOSED,
    /** Somebody typed a wrong PIN to end the kiosk; subject: whether the next try has to wait. */
    KIOSK_CLOSE_REFUSED
}
