package org.vestibule.enrollment;

/** What a person is asked to agree to; texts and emails are wishes, each unticked. */
public enum AgreementKind {
    /** Terms of use. */
    TERMS("terms"),
    /** Notice of privacy practices, acknowledged in good faith, never required. */
    NOTICE("notice"),
    /** Text messages, optional. */
    TEXTS("texts"),
    /** Emails, optional. */
    EMAILS("emails");

    private final String code;

    AgreementKind(String code) {
        this.code = code;
    }

    /** The word on the wire and in bundle keys. */
    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when nothing has this code
     */
    public static AgreementKind ofCode(String code) {
        for (var value : values()) if (value.code.equals(code)) return value;
        throw new IllegalArgumentException("unknown code for AgreementKind");
    }
}
