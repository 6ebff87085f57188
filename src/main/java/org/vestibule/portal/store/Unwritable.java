package org.vestibule.portal.store;

/** A text that no database can hold: PostgreSQL takes no NUL. Nobody types one. */
public final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unwritable(Throwable cause) {
        super("a text holds what is no text", cause);
    }
}
