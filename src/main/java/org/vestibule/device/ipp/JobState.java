package org.vestibule.device.ipp;

import java.util.Arrays;
import java.util.Optional;

/** How far a job is (RFC 8011, 5.3.7). */
enum JobState {
    PENDING(3),
    HELD(4),
    PROCESSING(5),
    STOPPED(6),
    CANCELED(7),
    ABORTED(8),
    COMPLETED(9);

    private final int code;

    JobState(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Optional<JobState> of(int code) {
        return Arrays.stream(values()).filter(state -> state.code == code).findFirst();
    }

    /** Whether something of it may still come out. */
    boolean isOpen() {
        return switch (this) {
            case PENDING, HELD, PROCESSING, STOPPED -> true;
            case CANCELED, ABORTED, COMPLETED -> false;
        };
    }
}
