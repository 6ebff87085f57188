package org.vestibule.portal.desk;

import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.portal.roster.Match;
import org.vestibule.portal.roster.Matching;
import org.vestibule.portal.store.Attestation;
import org.vestibule.portal.store.DeskReason;
import org.vestibule.portal.store.Rows;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.EvidenceType;

import java.util.Optional;
import java.util.stream.Stream;

/** Decides whether an enrollment may go on by itself. When in doubt a person looks. */
final class Judge {
    private final Desk desk;

    Judge(Desk desk) {
        this.desk = desk;
    }

    Verdict judge(Rows rows, Enrollment enrollment) {
        if (enrollment.isDeclined()) return new Verdict.Declined();
        if (enrollment.kind() != EnrollmentKind.PORTAL_ENROLLMENT
                || enrollment.wishes().forWhom() != ForWhom.ME)
            return unsure(DeskReason.ASKS_FOR_STAFF);
        return switch (enrollment.identity()) {
            case Identity.Unnamed _ -> unsure(DeskReason.ASKS_FOR_STAFF);
            case Identity.Invited(var claim) -> invited(rows, claim);
            case Identity.Typed typed -> typed(rows, comparable(typed));
        };
    }

    private Identity.Typed comparable(Identity.Typed typed) {
        var contact = desk.contacts().comparable(typed.contact());
        return new Identity.Typed(typed.name(), typed.birthDate(), contact);
    }

    private Verdict invited(Rows rows, String claim) {
        var code = rows.codes().ofClaim(desk.hashes().of(claim));
        var patient = code.filter(c -> c.isAlive(desk.now())).flatMap(c -> c.patientId());
        if (patient.isEmpty()) return unsure(DeskReason.INVITATION_NOT_GOOD);
        return known(rows, patient.get(), Contact.NONE, Optional.of(EvidenceType.INVITATION));
    }

    private Verdict typed(Rows rows, Identity.Typed typed) {
        var born = rows.patients().born(typed.birthDate(), desk.today());
        return switch (Matching.of(typed, born)) {
            case Match.NoOne _ -> unsure(DeskReason.NO_MATCH);
            case Match.Several _ -> unsure(DeskReason.SEVERAL_MATCHES);
            case Match.Certain(var patient) ->
                    known(rows, patient, typed.contact(), Optional.empty());
        };
    }

    /** From here on everybody else is held off this person. */
    private Verdict known(
            Rows rows, String patient, Contact typed, Optional<EvidenceType> brought) {
        rows.patients().hold(patient);
        var person = rows.patients().find(patient).orElseThrow().person();
        if (!Age.isAdult(person.birthDate(), desk.today()))
            return unsure(DeskReason.MINOR, patient);
        if (rows.accounts().ofPatient(patient).isPresent())
            return unsure(DeskReason.HAS_ACCOUNT, patient);
        if (isAnothers(rows, patient, typed)) return unsure(DeskReason.CONTACT_OF_ANOTHER, patient);
        var seen = rows.visits().attestation(patient, desk.today());
        var acceptance = acceptance(patient, brought, seen);
        return acceptance.level().meets(desk.practice().policy().required())
                ? new Verdict.Accepted(acceptance)
                : unsure(DeskReason.NOT_ATTESTED, patient);
    }

    private static Acceptance acceptance(
            String patient, Optional<EvidenceType> brought, Optional<Attestation> seen) {
        var seenLevel = seen.map(s -> s.evidence().level()).orElse(AssuranceLevel.SELF_ASSERTED);
        if (brought.isPresent() && brought.get().level().meets(seenLevel))
            return new Acceptance(patient, brought.get().level(), brought, Optional.empty());
        return new Acceptance(
                patient,
                seenLevel,
                seen.map(Attestation::evidence),
                seen.map(Attestation::staffId));
    }

    /** A guardian's email for somebody else: on record, but not with this person. */
    private static boolean isAnothers(Rows rows, String patient, Contact typed) {
        return Stream.of(
                        new Contact(typed.mobile(), Optional.empty()),
                        new Contact(Optional.empty(), typed.email()))
                .map(rows.patients()::holders)
                .anyMatch(holders -> !holders.isEmpty() && !holders.contains(patient));
    }

    private static Verdict unsure(DeskReason reason) {
        return new Verdict.Unsure(reason, Optional.empty());
    }

    private static Verdict unsure(DeskReason reason, String patient) {
        return new Verdict.Unsure(reason, Optional.of(patient));
    }
}
