package org.vestibule.enrollment;

/** What a Task asks the practice for; its code on the wire. */
public enum EnrollmentKind {
    /** A new account. */
    PORTAL_ENROLLMENT("portal-enrollment"),
    /** Back into an account. */
    PORTAL_RECOVERY("portal-recovery"),
    /** A hand at the kiosk. */
    HELP("help"),
    /** A call. */
    CALL_BACK("call-back"),
    /** Access for somebody else. */
    PROXY_REQUEST("proxy-request");

    private final String code;

    EnrollmentKind(String code) {
        this.code = code;
    }

    /** The word on the wire and in bundle keys. */
    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when nothing has this code
     */
    public static EnrollmentKind ofCode(String code) {
        for (var value : values()) if (value.code.equals(code)) return value;
        throw new IllegalArgumentException("unknown code for EnrollmentKind");
    }
}
