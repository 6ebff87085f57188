package org.vestibule.frontdesk;

/** What a call to the desk brought. */
public sealed interface DeskReply<T> {
    record Got<T>(T value) implements DeskReply<T> {}

    /** Nothing changed since the version that was named. */
    record Same<T>() implements DeskReply<T> {}

    /**
     * The portal was not reached, or asks for patience.
     *
     * @param words why, for staff
     */
    record Offline<T>(String words) implements DeskReply<T> {}

    /** The shift is over: idle too long, ended elsewhere, or the console was shut out. */
    record SignedOut<T>() implements DeskReply<T> {}

    record Refused<T>(Refusal why) implements DeskReply<T> {}

    /** Why the desk does not do it. */
    enum Refusal {
        /** This person's role does not have the right. */
        NOT_ALLOWED,
        /** Somebody else was faster, or the case has moved on. */
        MOVED_ON,
        /** No such person, case or device. */
        UNKNOWN,
        /** The evidence does not reach the practice's level. */
        LEVEL_NOT_MET,
        /** The person has an account already. */
        HAS_ACCOUNT,
        /** The contact belongs to somebody else. */
        CONTACT_OF_ANOTHER,
        /** Under the age from which the practice gives people an account of their own. */
        TOO_YOUNG,
        /** The request makes no sense to the portal: a bug, or a newer portal. */
        NOT_UNDERSTOOD
    }
}
