package org.vestibule.kiosk.nav;

/** Every screen of the kiosk, in the order in which a person meets them. */
public enum Screen {
    /** The lobby's poster: languages, settings, a letter's code. */
    WELCOME,
    /** Typing the code of a letter that cannot be scanned. */
    CODE,
    /** Languages that the kiosk does not speak, each by its own name. */
    OTHER_LANGUAGES,
    /** The desk is called for somebody who reads one of them. */
    LANGUAGE_ASKED,
    /** What would you like to do first? */
    BENEFITS,
    /** Whose account is this about? */
    FOR_WHOM,
    /** What happens when it is about somebody else's record: the front desk decides. */
    DESK_SETS_UP,
    /** What is your name? */
    NAME,
    /** When were you born? */
    BIRTH_DATE,
    /** How can we reach you? */
    CONTACT,
    /** Which way of finishing fits best? */
    FINISH_BY,
    /** When can we call you? */
    CALL_TIME,
    /** Terms, notice, and the wishes for texts and emails. */
    AGREEMENTS,
    /** Everything said so far, each line open to change. */
    REVIEW,
    /** The kiosk could not keep it: please see the desk. */
    NOT_SAVED,
    /** Kept, but no code was left: the desk gives one. */
    NO_CODE,
    /** Show your ID at the desk. */
    ID_CHECK,
    /** The square to scan, and how far the phone has come. */
    HAND_OFF,
    /** The paper guide on its way out of the printer. */
    PRINTING,
    /** What happens next. */
    DONE,
    /** What can be practiced on a pretend phone. */
    LESSONS,
    /** One lesson: the phone, and where to touch it. */
    LESSON,
    /** A film of the practice's own, with captions. */
    FILM,
    /** Why not today? */
    DECLINE,
    /** Thank you, with a kind word on the reason. */
    DECLINED
}
