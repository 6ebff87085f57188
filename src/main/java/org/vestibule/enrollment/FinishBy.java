package org.vestibule.enrollment;

/** How a person wants to finish. */
public enum FinishBy {
    /** On their own phone, now. */
    PHONE("phone"),
    /** With a person from the desk. */
    WITH_HELP("with-help"),
    /** With a printed guide, later. */
    PAPER("paper"),
    /** With a call from the practice. */
    VOICE("voice");

    private final String code;

    FinishBy(String code) {
        this.code = code;
    }

    /** The word on the wire and in bundle keys. */
    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when nothing has this code
     */
    public static FinishBy ofCode(String code) {
        for (var value : values()) if (value.code.equals(code)) return value;
        throw new IllegalArgumentException("unknown code for FinishBy");
    }
}
