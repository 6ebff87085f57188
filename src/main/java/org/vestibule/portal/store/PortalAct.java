package org.vestibule.portal.store;

/** The closed list of what the portal records. A record names ids, never a person's data. */
public enum PortalAct {
    /** A device was paired; subject: its client id. */
    DEVICE_PAIRED,
    /** A device was shut out; subject: its client id. */
    DEVICE_REVOKED,
    /** Codes were issued to a kiosk; subject: how many. */
    CODES_ISSUED,
    /** An enrollment arrived; subject: its Task. */
    ENROLLMENT_ARRIVED,
    /** It was matched and attested; subject: its Task. */
    ENROLLMENT_ACCEPTED,
    /** A letter's code was made; subject: the patient's id. */
    INVITATION_ISSUED,
    /** A roster was imported; subject: how many rows. */
    ROSTER_IMPORTED,
    /** The desk saw somebody's ID; subject: the patient's id. */
    PATIENT_ATTESTED,
    /** An account was opened; subject: its id. */
    ACCOUNT_OPENED,
    /** The fifth wrong birth date; subject: the code's id. */
    CODE_LOCKED,
    /** Somebody signed in; subject: the account's id. */
    SIGNED_IN
}
