package org.vestibule.portal.store;

/** A database that this program does not work with. */
public final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    public DatabaseRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    DatabaseRefused(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** Why, for whoever runs the portal. */
    public String sentence() {
        return sentence;
    }
}
