package org.vestibule.portal.store;

/** The closed list of what the portal records. A record names ids, never a person's data. */
public enum PortalAct {
    /**
     * Languages are shown that nobody has reviewed, as the practice wishes; subject: their tags.
     */
    DRAFT_LANGUAGES_SHOWN,
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
    /** An account got a new password after the desk had seen its owner; subject: its id. */
    PASSWORD_RENEWED,
    /** The fifth wrong birth date; subject: the code's id. */
    CODE_LOCKED,
    /** Somebody signed in; subject: the account's id. */
    SIGNED_IN,
    /** Records were compared with somebody by FHIR's $match; subject: how many were shown. */
    PEOPLE_MATCHED,
    /** Staff said that the person of a case is a patient; subject: its Task. */
    CASE_CONFIRMED,
    /** Staff took the person of a case into the roster; subject: its Task. */
    PATIENT_ADDED,
    /** Staff ended a case: it was somebody else; subject: its Task. */
    CASE_NOT_THEM,
    /** Staff goes to a kiosk; subject: the call's Task. */
    HELP_ON_THE_WAY,
    /** Staff was there; subject: the call's Task. */
    HELP_GIVEN,
    /** Staff called back; subject: the case's Task. */
    CALL_MADE,
    /** Access for somebody else was granted; subject: the request's Task. */
    PROXY_APPROVED,
    /** Access for somebody else was refused; subject: the request's Task. */
    PROXY_REFUSED,
    /** Nobody else may see a record any more; subject: the patient's id. */
    PROXIES_ENDED,
    /** A list of people left a console as a file; subject: how many. */
    LIST_TAKEN,
    /** A guide was handed to a console's printer; subject: the patient's id. */
    GUIDE_PRINTED,
    /** A new code was made at the desk; subject: the patient's id. */
    CODE_REISSUED,
    /** All living codes of somebody were ended; subject: the patient's id. */
    CODES_REVOKED,
    /** A kiosk is to send a parked enrollment again; subject: the enrollment's id. */
    PARKED_RETRIED,
    /** A code was made with which a device can be paired; subject: {@code device}. */
    PAIRING_CODE_ISSUED,
    /** An account for somebody at the desk was made; subject: the staff id. */
    STAFF_ADDED,
    /** Somebody at the desk got a new password; subject: the staff id. */
    STAFF_PASSWORD_SET,
    /** Somebody at the desk got another role; subject: the staff id. */
    STAFF_ROLE_SET,
    /** Somebody was shut out of the desk; subject: the staff id. */
    STAFF_SHUT_OUT,
    /** Somebody was let in again, and may try passwords again; subject: the staff id. */
    STAFF_LET_IN,
    /** A shift began; actor: the staff id; subject: the console. */
    SHIFT_BEGUN,
    /** The password was given again at a locked console; actor: the staff id. */
    SHIFT_UNLOCKED,
    /** Somebody signed out; actor: the staff id; subject: the console. */
    SHIFT_ENDED,
    /** A wrong password or name; actor: the console; subject: the staff id or {@code nobody}. */
    STAFF_REFUSED,
    /** From here on tries have to wait; actor: the console; subject: the staff id. */
    STAFF_LOCKED,
    /** Something was asked for without the right to it; subject: the right. */
    NOT_ALLOWED
}
