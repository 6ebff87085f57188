package org.vestibule.frontdesk;

/** Why a person at the desk has to look. */
public enum CaseReason {
    /** Nobody on the roster reaches the weight of a match. */
    NO_MATCH,
    /** More than one person does. */
    SEVERAL_MATCHES,
    /** The desk has not seen enough today for the practice's level. */
    NOT_ATTESTED,
    /** The person has an account already. */
    HAS_ACCOUNT,
    /** A contact that was typed is on record for somebody else only. */
    CONTACT_OF_ANOTHER,
    /** Under age: a parent or guardian comes in. */
    MINOR,
    /** Access to somebody else's record is asked for. */
    PROXY,
    /** A call is due. */
    CALL,
    /** Help was asked for on the way to finish. */
    WITH_HELP,
    /** The invitation is unknown, used, retired or too old. */
    INVITATION_NOT_GOOD,
    /** There is no living code to hand over. */
    NO_CODE,
    /** Recovery for somebody without an account. */
    NO_ACCOUNT,
    /** Recovery: the one who asks has to be seen with their ticket, whoever was seen before. */
    RECOVERY
}
