package org.vestibule.kiosk.help.answers;

import org.vestibule.kiosk.journey.Keys;

/** Everything that has an approved answer: the keys {@code <topic>.question} and so on. */
public enum Topic {
    SAFE,
    WHO_SEES,
    /** What the screen keeps. */
    FORGETS,
    SELL,
    /** The boss and the health plan. */
    EMPLOYER,
    IMMIGRATION,
    WHAT_FOR,
    COST,
    HOW_LONG,
    MUST_I,
    LEAVE,
    /** Closing the account. */
    DELETE,
    NO_EMAIL,
    NO_SMARTPHONE,
    SHARED_PHONE,
    PHONE_NOT_HERE,
    NO_INTERNET,
    PAPER,
    CALL_BACK,
    /** Not being good with them. */
    COMPUTERS,
    CHILD,
    /** Somebody who helps another adult. */
    HELPER,
    LANGUAGE,
    NAME,
    BIRTH_DATE,
    CONTACT,
    MISTAKE,
    TERMS,
    TEXTS,
    ID,
    /** The square code and the camera. */
    SCAN,
    CODE_FAILS,
    NO_LETTER,
    CANNOT_GET_IN,
    PASSWORD,
    /** A phone lost, stolen or new. */
    NEW_PHONE,
    PRINTER,
    TEXT_SIZE,
    READ_ALOUD,
    EMERGENCY,
    RESULTS,
    REFILL,
    VISIT,
    MESSAGE;

    /** The key of the question that it answers, as its tile says it. */
    public String question() {
        return Keys.of("", this) + ".question";
    }

    /** The key of the answer; its text may name the practice's {@code {phone}}. */
    public String answer() {
        return Keys.of("", this) + ".answer";
    }

    /** The key of what people may call it; for the search only. */
    String words() {
        return Keys.of("", this) + ".words";
    }
}
