package org.vestibule.staff;

/** What a person at the desk may be allowed to do. */
public enum Right {
    /** Take in the practice's export. */
    IMPORT_ROSTER,
    /** Make letters and new codes, and end old ones. */
    INVITE,
    /** Let a kiosk or a console in, or shut it out. */
    PAIR_DEVICES,
    /** Say that an ID was seen. */
    ATTEST,
    /** See who is expected and what waits. */
    SEE_TODAY,
    /** Answer calls for help and make call-backs. */
    HELP,
    /** Take a person into the roster whom the export did not bring. */
    ADD_PATIENT,
    /** Grant or refuse access to somebody else's record. */
    DECIDE_PROXY,
    /** Add staff, change their roles and passwords. */
    KEEP_STAFF
}
