package org.vestibule.fhir;

import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.CallWindow;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enrollments as the journey's paths end in them; synthetic people. */
public final class Journeys {
    public static final Instant NOW = Instant.parse("2026-11-23T15:04:05.678Z");
    public static final PersonName NAME = new PersonName("Siobhán", "O'Nguyễn-José");
    public static final LocalDate BORN = LocalDate.of(1958, 2, 28);

    private static final String SHA_256 =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Journeys() {}

    public static EnrollmentId id(String seed) {
        return new EnrollmentId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }

    public static Enrollment typed(Contact contact) {
        return of(typed(NAME, contact), wishes(FinishBy.PHONE));
    }

    public static Enrollment mononym() {
        var name = new PersonName("Sukarno", "");
        return of(typed(name, Contact.ofMobile("+16175550142")), wishes(FinishBy.PHONE));
    }

    public static Enrollment invited() {
        return of(new Identity.Invited("kJ2mZ0bq1Yw3x4V5u6T7sA"), wishes(FinishBy.PHONE));
    }

    public static Enrollment finishing(FinishBy finishBy) {
        return of(typed(NAME, Contact.NONE), wishes(finishBy));
    }

    public static Enrollment declined(DeclineReason reason) {
        var wishes =
                new Wishes(
                        "en",
                        ForWhom.ME,
                        PortalTask.TEST_RESULTS,
                        FinishBy.PAPER,
                        Optional.of(reason));
        return new Enrollment(
                id("a person"),
                EnrollmentKind.PORTAL_ENROLLMENT,
                NOW,
                new Identity.Unnamed(),
                wishes,
                List.of());
    }

    public static Enrollment ofKind(EnrollmentKind kind, Identity identity, ForWhom forWhom) {
        var wishes =
                new Wishes("en", forWhom, PortalTask.MESSAGE, FinishBy.WITH_HELP, Optional.empty());
        return new Enrollment(id("a person"), kind, NOW, identity, wishes, agreements());
    }

    /** Wants to be called. */
    public static Enrollment calling(CallWindow window) {
        var wishes =
                new Wishes(
                        "en",
                        ForWhom.ME,
                        PortalTask.MESSAGE,
                        FinishBy.VOICE,
                        Optional.empty(),
                        Optional.of(window));
        return new Enrollment(
                id("a person"),
                EnrollmentKind.CALL_BACK,
                NOW,
                typed(NAME, Contact.ofMobile("+16175550142")),
                wishes,
                agreements());
    }

    public static Enrollment recovery() {
        return ofKind(
                EnrollmentKind.PORTAL_RECOVERY,
                typed(NAME, Contact.ofEmail("siobhan@example.org")),
                ForWhom.CANNOT_GET_IN);
    }

    /** Somebody else each time. */
    public static Enrollment numbered(int number) {
        var first = typed(Contact.ofMobile("+16175550142"));
        return new Enrollment(
                id("person " + number),
                first.kind(),
                NOW,
                first.identity(),
                first.wishes(),
                first.agreements());
    }

    public static Identity typed(PersonName name, Contact contact) {
        return new Identity.Typed(name, BORN, contact);
    }

    private static Wishes wishes(FinishBy finishBy) {
        return new Wishes("en", ForWhom.ME, PortalTask.REFILL, finishBy, Optional.empty());
    }

    private static Enrollment of(Identity identity, Wishes wishes) {
        return new Enrollment(
                id("a person"),
                EnrollmentKind.PORTAL_ENROLLMENT,
                NOW,
                identity,
                wishes,
                agreements());
    }

    private static List<Agreement> agreements() {
        return List.of(
                new Agreement(AgreementKind.TERMS, "2026-01", SHA_256, true),
                new Agreement(AgreementKind.NOTICE, "2026-01", SHA_256, false),
                new Agreement(AgreementKind.TEXTS, "2026-01", SHA_256, true),
                new Agreement(AgreementKind.EMAILS, "2026-01", SHA_256, false));
    }
}
