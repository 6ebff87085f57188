package org.vestibule.kiosk.journey;

/** How a journey ended well; picks the words on the last screen. */
public enum Ending {
    /** The account is live on the person's phone. */
    READY,
    /** The person goes on with the phone at their seat. */
    AT_SEAT,
    /** The guide is in the person's hands. */
    GUIDE,
    /** The guide too, and nobody can reach the person: they come back or call. */
    COME_BACK,
    /** No guide came out: the desk prints it. */
    NO_GUIDE,
    /** The practice calls. */
    CALL_BACK,
    /** The front desk decides about access to somebody else's record. */
    FOR_ANOTHER,
    /** The front desk does the rest. */
    DESK,
    /** The person only looked: nothing was asked and nothing kept. */
    PRACTICED
}
