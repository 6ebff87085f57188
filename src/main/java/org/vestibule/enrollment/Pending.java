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
         * @param ticket that the kiosk shows with "Show your ID at the desk", such as {@code B7}
         */
        record Found(
                Enrollment enrollment, Optional<String> activationCodeId, Optional<String> ticket)
                implements Lookup {
            /** Without a ticket: nobody was sent to the desk. */
            public Found(Enrollment enrollment, Optional<String> activationCodeId) {
                this(enrollment, activationCodeId, Optional.empty());
            }
        }

        /** Delivered, and its key overwritten. */
        record Shredded() implements Lookup {}

        /** The row does not open: quarantined, and staff is told. */
        record Unreadable() implements Lookup {}
    }
}
