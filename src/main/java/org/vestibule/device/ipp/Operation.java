package org.vestibule.device.ipp;

/** What can be asked (RFC 8011, 5.4.15; the last one is of CUPS). */
enum Operation {
    PRINT_JOB(0x0002),
    CANCEL_JOB(0x0008),
    GET_JOB_ATTRIBUTES(0x0009),
    GET_JOBS(0x000A),
    GET_PRINTER_ATTRIBUTES(0x000B),
    CUPS_GET_DEFAULT(0x4001);

    private final int code;

    Operation(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
