package org.vestibule.enrollment;

import java.time.Instant;
import java.util.List;

/** One person's request, complete and ready to be kept and sent. */
public record Enrollment(
        EnrollmentId id,
        EnrollmentKind kind,
        Instant authoredOn,
        Identity identity,
        Wishes wishes,
        List<Agreement> agreements) {
    public Enrollment {
        agreements = List.copyOf(agreements);
    }

    /** Whether this only records that somebody said not today. */
    public boolean isDeclined() {
        return wishes.declined().isPresent();
    }
}
