package org.vestibule.testing;

import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.PersonName;
import org.vestibule.enrollment.Wishes;
import org.vestibule.practice.PortalTask;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enrollments as a kiosk would make them, the same for the same number. */
public final class Samples {
    /** Words that stand in every typed sample and must be found nowhere on the disk. */
    public static final List<String> PLANTED =
            List.of("Zephyrine", "Quarterdeck", "+16175550142", "zephyrine@quarterdeck.example");

    /** The birth date in every typed sample. */
    public static final LocalDate BORN = LocalDate.of(1957, 11, 5);

    private Samples() {}

    public static EnrollmentId id(int number) {
        var seed = ("sample " + number).getBytes(StandardCharsets.US_ASCII);
        return new EnrollmentId(UUID.nameUUIDFromBytes(seed));
    }

    /** A person who typed everything. */
    public static Enrollment typed(int number) {
        var contact = new Contact(Optional.of(PLANTED.get(2)), Optional.of(PLANTED.get(3)));
        var name = new PersonName(PLANTED.get(0), PLANTED.get(1) + " " + number);
        var identity = new Identity.Typed(name, BORN, contact);
        return enrollment(number, EnrollmentKind.PORTAL_ENROLLMENT, identity, Optional.empty());
    }

    /** A person with a letter. */
    public static Enrollment invited(int number) {
        return enrollment(
                number,
                EnrollmentKind.PORTAL_ENROLLMENT,
                new Identity.Invited("claim-" + number),
                Optional.empty());
    }

    /** Somebody who said not today before giving a name. */
    public static Enrollment declined(int number) {
        return enrollment(
                number,
                EnrollmentKind.PORTAL_ENROLLMENT,
                new Identity.Unnamed(),
                Optional.of(DeclineReason.PRIVACY));
    }

    /** Somebody who called for a hand. */
    public static Enrollment help(int number) {
        return enrollment(number, EnrollmentKind.HELP, new Identity.Unnamed(), Optional.empty());
    }

    private static Enrollment enrollment(
            int number, EnrollmentKind kind, Identity identity, Optional<DeclineReason> declined) {
        return new Enrollment(
                id(number),
                kind,
                TestStore.NOW.plusNanos(number),
                identity,
                new Wishes("en", ForWhom.ME, PortalTask.REFILL, FinishBy.PHONE, declined),
                List.of(
                        new Agreement(AgreementKind.TERMS, "2026-01", "ab".repeat(32), true),
                        new Agreement(AgreementKind.TEXTS, "2026-01", "cd".repeat(32), false)));
    }
}
