package org.vestibule.device.ipp;

import org.vestibule.device.PrintOutcome.Trouble;

/** What a refusal means (RFC 8011, appendix B.1). */
final class Status {
    static final int NOT_POSSIBLE = 0x0404;
    static final int NOT_FOUND = 0x0406;
    static final int FORMAT_NOT_SUPPORTED = 0x040A;
    private static final int SERVICE_UNAVAILABLE = 0x0502;
    private static final int DEVICE_ERROR = 0x0504;
    private static final int TEMPORARY_ERROR = 0x0505;
    private static final int NOT_ACCEPTING_JOBS = 0x0506;
    private static final int BUSY = 0x0507;

    private Status() {}

    /** Whether the same question may be answered in a moment. */
    static boolean isPassing(int status) {
        return status == TEMPORARY_ERROR || status == BUSY || status == SERVICE_UNAVAILABLE;
    }

    static Trouble trouble(int status) {
        return switch (status) {
            case NOT_FOUND -> Trouble.NO_PRINTER;
            case NOT_ACCEPTING_JOBS -> Trouble.PAUSED;
            case BUSY, TEMPORARY_ERROR -> Trouble.BUSY;
            case SERVICE_UNAVAILABLE, DEVICE_ERROR -> Trouble.OFFLINE;
            default -> Trouble.UNKNOWN;
        };
    }
}
