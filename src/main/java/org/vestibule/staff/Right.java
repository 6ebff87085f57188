package org.vestibule.staff;

/** What a person at the desk may be allowed to do. */
public enum Right {
    /** Take in the practice's export. */
    IMPORT_ROSTER,
    /** Make letters with codes. */
    INVITE,
    /** Let a kiosk or a console in, or shut it out. */
    PAIR_DEVICES,
    /** Say that an ID was seen. */
    ATTEST
}
