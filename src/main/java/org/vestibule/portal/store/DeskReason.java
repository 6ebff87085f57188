package org.vestibule.portal.store;

/** Why a person at the desk has to look; for staff only, a kiosk never reads it. */
public enum DeskReason {
    /** Nobody on the roster reaches the weight of a match. */
    NO_MATCH("no-match"),
    /** More than one person does. */
    SEVERAL_MATCHES("several-matches"),
    /** The desk has not seen enough today for the practice's level. */
    NOT_ATTESTED("not-attested"),
    /** The person has an account already. */
    HAS_ACCOUNT("has-account"),
    /** A contact that was typed is on record for somebody else only. */
    CONTACT_OF_ANOTHER("contact-of-another"),
    /** Under 18: a parent or guardian comes in. */
    MINOR("minor"),
    /** Help, a call, access for somebody else, or back into an account. */
    ASKS_FOR_STAFF("asks-for-staff"),
    /** The invitation is unknown, used, retired or too old. */
    INVITATION_NOT_GOOD("invitation-not-good"),
    /** There is no living code to hand over: the kiosk's pool was dry, or it was offline long. */
    NO_CODE("no-code");

    private final String code;

    DeskReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static DeskReason ofCode(String code) {
        for (var reason : values()) if (reason.code.equals(code)) return reason;
        throw new IllegalStateException("a reason that this program does not know");
    }
}
