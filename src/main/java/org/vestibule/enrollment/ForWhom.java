package org.vestibule.enrollment;

/** Whose account this is about. */
public enum ForWhom {
    /** My own account. */
    ME("me"),
    /** My child's. */
    MY_CHILD("my-child"),
    /** An adult I help. */
    ADULT_I_HELP("adult-i-help"),
    /** I have an account but cannot get in. */
    CANNOT_GET_IN("cannot-get-in"),
    /** Only looking, nothing is created. */
    JUST_SHOW_ME("just-show-me");

    private final String code;

    ForWhom(String code) {
        this.code = code;
    }

    /** Whether it is about access to somebody else's record, which only the practice gives. */
    public boolean isForAnother() {
        return this == MY_CHILD || this == ADULT_I_HELP;
    }

    /** The word on the wire and in bundle keys. */
    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when nothing has this code
     */
    public static ForWhom ofCode(String code) {
        for (var value : values()) if (value.code.equals(code)) return value;
        throw new IllegalArgumentException("unknown code for ForWhom");
    }
}
