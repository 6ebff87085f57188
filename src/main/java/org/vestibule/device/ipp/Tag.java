package org.vestibule.device.ipp;

/** What a group or a value is (RFC 8010, 3.5). */
enum Tag {
    OPERATION_GROUP(0x01),
    JOB_GROUP(0x02),
    END(0x03),
    PRINTER_GROUP(0x04),
    INTEGER(0x21),
    BOOLEAN(0x22),
    ENUM(0x23),
    NAME(0x42),
    KEYWORD(0x44),
    URI(0x45),
    CHARSET(0x47),
    LANGUAGE(0x48),
    MIME(0x49);

    private static final int FIRST_VALUE = 0x10;

    private final int code;

    Tag(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Whether a byte begins a group or ends the message, rather than a value. */
    static boolean isDelimiter(int code) {
        return code < FIRST_VALUE;
    }
}
