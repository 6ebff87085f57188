package org.vestibule.enrollment;

/** Why somebody says not today; the six most common reasons (HINTS 2019) and none given. */
public enum DeclineReason {
    /** Rather talks to people. */
    IN_PERSON("in-person"),
    /** Sees no need. */
    NO_NEED("no-need"),
    /** Is not at ease with computers. */
    COMPUTERS("computers"),
    /** Has no internet. */
    NO_INTERNET("no-internet"),
    /** Worries about privacy. */
    PRIVACY("privacy"),
    /** Had trouble logging in before. */
    LOGGING_IN("logging-in"),
    /** Would rather not say. */
    NOT_SAID("not-said");

    private final String code;

    DeclineReason(String code) {
        this.code = code;
    }

    /** The word on the wire and in bundle keys. */
    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when nothing has this code
     */
    public static DeclineReason ofCode(String code) {
        for (var value : values()) if (value.code.equals(code)) return value;
        throw new IllegalArgumentException("unknown code for DeclineReason");
    }
}
