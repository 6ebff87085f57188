package org.vestibule.enrollment;

/** When a person wants to be called. */
public enum CallWindow {
    MORNING("morning"),
    AFTERNOON("afternoon"),
    EVENING("evening"),
    ANY_TIME("any-time");

    private final String code;

    CallWindow(String code) {
        this.code = code;
    }

    /** The word on the wire and in bundle keys. */
    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when nothing has this code
     */
    public static CallWindow ofCode(String code) {
        for (var value : values()) if (value.code.equals(code)) return value;
        throw new IllegalArgumentException("unknown code for CallWindow");
    }
}
