package org.vestibule.portal.pages;

import java.util.Locale;

/** Every page a phone can see, with the status it comes with. */
enum PhonePage {
    /** The short address: type the code. */
    START(200),
    /** The birth date that belongs to the code. */
    BIRTH(200),
    /** The code is real, something is still missing; goes on by itself. */
    WAITING(200),
    /** Code and birth date open nothing; says the same whatever the reason. */
    REFUSED(403),
    /** Too many tries from this address. */
    TOO_MANY(429),
    /** Choose a password, and a sign-in name when there is no contact. */
    PASSWORD(200),
    /** Somebody has an account and could not get in: only the password is new. */
    NEW_PASSWORD(200),
    /** The pass is too old: start again with the code. */
    GONE(410),
    /** The person's own page, the picked task first. */
    HOME(200),
    /** One of the other tasks. */
    TASK(200),
    /** Somebody else's record, which the practice lets this person see. */
    OTHER(200),
    /** The first task is done. */
    ALL_SET(200),
    SIGN_IN(200),
    SIGNED_OUT(200),
    /** A form came without its token: open too long, or cookies are blocked. */
    STALE(403),
    NOT_FOUND(404),
    /** A bug or broken I/O; with a support code. */
    BROKEN(500);

    private final int status;

    PhonePage(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Whether a person may come here first, and so is offered the other languages. */
    boolean isFirst() {
        return this == START || this == BIRTH || this == SIGN_IN;
    }

    /** The template's file name and the first part of its message keys: {@code too-many}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
