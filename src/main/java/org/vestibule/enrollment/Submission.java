package org.vestibule.enrollment;

import java.util.Optional;

/** What became of a submitted enrollment. */
public sealed interface Submission {
    /**
     * It is on the disk.
     *
     * @param code empty when it was declined or when the pool has run dry
     * @param ticket that the desk calls it by, such as {@code B7}; empty when it was declined
     */
    record Saved(EnrollmentId id, Optional<ActivationCode> code, Optional<String> ticket)
            implements Submission {}

    /** It is not: the screen says "please see the desk", never "done". */
    record NotSaved(Reason reason) implements Submission {}

    /** Why an enrollment could not be kept. */
    enum Reason {
        DISK_FULL,
        READ_ONLY,
        STORE_BROKEN
    }
}
