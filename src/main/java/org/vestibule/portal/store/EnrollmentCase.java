package org.vestibule.portal.store;

import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.Wishes;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.practice.PortalTask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one enrollment stands.
 *
 * @param reason why the desk has to look, while it has to
 * @param patientId empty until matched; of a request for somebody else, the one who asks
 * @param codeId the code bound to it
 */
public record EnrollmentCase(
        Ids ids,
        CaseStage stage,
        Optional<CaseReason> reason,
        Optional<String> patientId,
        Optional<String> codeId,
        Asked asked) {
    /** The resources it came in as, and the kiosk it came from. */
    public record Ids(String taskId, String answersId, String clientId) {}

    /**
     * What the person said.
     *
     * @param typed with its contact in comparable form; empty with an invitation
     * @param ticket that the kiosk shows, such as {@code B7}
     * @param authoredOn by the kiosk's clock
     */
    public record Asked(
            EnrollmentKind kind,
            Wishes wishes,
            Optional<Identity.Typed> typed,
            Optional<String> ticket,
            Instant authoredOn) {
        public String language() {
            return wishes.language();
        }

        public PortalTask firstTask() {
            return wishes.firstTask();
        }

        public Optional<LocalDate> birthDate() {
            return typed.map(Identity.Typed::birthDate);
        }

        public Contact contact() {
            return typed.map(Identity.Typed::contact).orElse(Contact.NONE);
        }

        /** Access to somebody else's record is asked for: the one who typed is the helper. */
        public boolean isForAnother() {
            return kind == EnrollmentKind.PROXY_REQUEST
                    || wishes.forWhom() == ForWhom.MY_CHILD
                    || wishes.forWhom() == ForWhom.ADULT_I_HELP;
        }

        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    public EnrollmentCase at(CaseStage next) {
        return new EnrollmentCase(ids, next, Optional.empty(), patientId, codeId, asked);
    }

    /** A person at the desk has to look. */
    public EnrollmentCase needingDesk(CaseReason why, Optional<String> patient) {
        return new EnrollmentCase(
                ids, CaseStage.NEEDS_DESK, Optional.of(why), patient, codeId, asked);
    }

    /** Not today. */
    public EnrollmentCase declined(Optional<String> patient) {
        return new EnrollmentCase(ids, CaseStage.CLOSED, Optional.empty(), patient, codeId, asked);
    }

    /** Matched to one person. */
    public EnrollmentCase accepted(CaseStage next, String patient, Optional<String> code) {
        return new EnrollmentCase(ids, next, Optional.empty(), Optional.of(patient), code, asked);
    }

    public boolean isOpen() {
        return stage == CaseStage.NEEDS_DESK;
    }

    /** Accepted, and the account is not live yet. */
    public boolean isOnTheWay() {
        return stage == CaseStage.WAITING || stage == CaseStage.CONNECTED;
    }
}
