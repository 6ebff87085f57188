package org.vestibule.portal.desk;

import org.vestibule.enrollment.Age;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.portal.roster.Match;
import org.vestibule.portal.roster.Matching;
import org.vestibule.portal.store.Attestation;
import org.vestibule.portal.store.Rows;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.EvidenceType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Decides whether an enrollment may go on by itself. When in doubt a person looks. */
final class Judge {
    private final Desk desk;

    Judge(Desk desk) {
        this.desk = desk;
    }

    Verdict judge(Rows rows, Enrollment enrollment) {
        var found = find(rows, enrollment);
        if (enrollment.isDeclined()) return new Verdict.Declined(found.patient());
        var staffs = staffs(enrollment);
        if (staffs.isPresent()) return new Verdict.Unsure(staffs.get(), found.patient());
        if (enrollment.identity() instanceof Identity.Typed typed && isTooYoung(typed.birthDate()))
            return new Verdict.Unsure(CaseReason.MINOR, found.patient());
        return switch (found) {
            case Found.NotOne(var why) -> new Verdict.Unsure(why, Optional.empty());
            case Found.One one -> known(rows, enrollment, one, false);
        };
    }

    /** The same for somebody whom a person at the desk has found already. */
    Verdict judge(Rows rows, Enrollment enrollment, String patientId) {
        return known(rows, enrollment, new Found.One(patientId, Optional.empty()), true);
    }

    /** What never goes on by itself, whoever it is. */
    private static Optional<CaseReason> staffs(Enrollment enrollment) {
        return switch (enrollment.kind()) {
            case HELP -> Optional.of(CaseReason.WITH_HELP);
            case CALL_BACK -> Optional.of(CaseReason.CALL);
            case PROXY_REQUEST -> Optional.of(CaseReason.PROXY);
            case PORTAL_ENROLLMENT, PORTAL_RECOVERY ->
                    switch (enrollment.wishes().forWhom()) {
                        case MY_CHILD, ADULT_I_HELP -> Optional.of(CaseReason.PROXY);
                        case JUST_SHOW_ME -> Optional.of(CaseReason.WITH_HELP);
                        case ME, CANNOT_GET_IN -> Optional.empty();
                    };
        };
    }

    private static boolean isRecovery(Enrollment enrollment) {
        return enrollment.kind() == EnrollmentKind.PORTAL_RECOVERY
                || enrollment.wishes().forWhom() == ForWhom.CANNOT_GET_IN;
    }

    boolean isTooYoung(LocalDate birthDate) {
        return Age.isUnder(desk.practice().policy().ownAccountFrom(), birthDate, desk.today());
    }

    private Found find(Rows rows, Enrollment enrollment) {
        return switch (enrollment.identity()) {
            case Identity.Unnamed _ -> new Found.NotOne(CaseReason.WITH_HELP);
            case Identity.Invited(var claim) ->
                    rows.codes()
                            .ofClaim(desk.hashes().of(claim))
                            .filter(c -> c.isAlive(desk.now()))
                            .flatMap(c -> c.patientId())
                            .<Found>map(p -> new Found.One(p, Optional.of(EvidenceType.INVITATION)))
                            .orElseGet(() -> new Found.NotOne(CaseReason.INVITATION_NOT_GOOD));
            case Identity.Typed typed ->
                    find(rows, desk.comparable(typed), desk.days(enrollment.authoredOn()));
        };
    }

    private static Found find(Rows rows, Identity.Typed typed, Set<LocalDate> days) {
        var born = rows.patients().born(typed.birthDate(), days);
        return switch (Matching.of(typed, born)) {
            case Match.NoOne _ -> new Found.NotOne(CaseReason.NO_MATCH);
            case Match.Several _ -> new Found.NotOne(CaseReason.SEVERAL_MATCHES);
            case Match.Certain(var patient) -> new Found.One(patient, Optional.empty());
        };
    }

    /**
     * From here on everybody else is held off this person.
     *
     * <p>A way back in is given at the desk only, to who stands there with the ticket: with an ID
     * seen at check-in somebody else could ask for it from the next chair, and whoever was not sent
     * to the desk would know that there is an account.
     *
     * @param confirmed somebody at the desk said that this is who asks
     */
    private Verdict known(Rows rows, Enrollment enrollment, Found.One found, boolean confirmed) {
        var patient = found.patientId();
        rows.patients().hold(patient);
        var person = rows.patients().find(patient).orElseThrow().person();
        if (isTooYoung(person.birthDate())) return unsure(CaseReason.MINOR, patient);
        var acceptance = acceptance(rows, found, desk.days(enrollment.authoredOn()));
        var meets = acceptance.level().meets(desk.practice().policy().required());
        var opened = rows.accounts().openedAt(patient);
        if (isRecovery(enrollment)) {
            if (!confirmed) return unsure(wayBack(opened.isPresent()), patient);
        } else if (opened.isPresent()) {
            return meets && enrollment.authoredOn().isBefore(opened.get())
                    ? new Verdict.Fulfilled(acceptance)
                    : unsure(CaseReason.HAS_ACCOUNT, patient);
        }
        if (SignInContact.isAnothers(rows, patient, contact(enrollment)))
            return unsure(CaseReason.CONTACT_OF_ANOTHER, patient);
        return meets ? new Verdict.Accepted(acceptance) : unsure(CaseReason.NOT_ATTESTED, patient);
    }

    private static CaseReason wayBack(boolean hasAccount) {
        return hasAccount ? CaseReason.RECOVERY : CaseReason.NO_ACCOUNT;
    }

    private Contact contact(Enrollment enrollment) {
        return enrollment.identity() instanceof Identity.Typed typed
                ? desk.comparable(typed).contact()
                : Contact.NONE;
    }

    private static Acceptance acceptance(Rows rows, Found.One found, Set<LocalDate> days) {
        var seen = rows.visits().attestation(found.patientId(), days);
        var level = seen.map(s -> s.evidence().level()).orElse(AssuranceLevel.SELF_ASSERTED);
        var brought = found.brought();
        if (brought.isPresent() && brought.get().level().meets(level))
            return new Acceptance(
                    found.patientId(), brought.get().level(), brought, Optional.empty());
        return new Acceptance(
                found.patientId(),
                level,
                seen.map(Attestation::evidence),
                seen.map(Attestation::staffId));
    }

    private static Verdict unsure(CaseReason reason, String patient) {
        return new Verdict.Unsure(reason, Optional.of(patient));
    }
}
