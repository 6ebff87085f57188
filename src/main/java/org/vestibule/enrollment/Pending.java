package org.vestibule.enrollment;

import java.util.Optional;

/** The enrollments that sync has still to send. */
public interface Pending {
    /** The enrollment with the code that was taken for it, or why there is none. */
    Lookup find(EnrollmentId id);

    /** What the store has for an id. */
    sealed interface Lookup {
        /**
         * @param activationCodeId public id of the code taken for it
         */
        record Found(Enrollment enrollment, Optional<String> activationCodeId) implements Lookup {}

        /** Delivered, and its key overwritten. */
        record Shredded() implements Lookup {}

        /** The row does not open: quarantined, and staff is told. */
        record Unreadable() implements Lookup {}
    }
}
