package org.vestibule.portal.store;

import org.vestibule.enrollment.Contact;
import org.vestibule.practice.PortalTask;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one enrollment stands.
 *
 * @param reason why the desk has to look, while it has to
 * @param patientId empty until matched
 * @param codeId the code bound to it
 */
public record EnrollmentCase(
        Ids ids,
        CaseStage stage,
        Optional<DeskReason> reason,
        Optional<String> patientId,
        Optional<String> codeId,
        Asked asked) {
    /** The resources it came in as, and the kiosk it came from. */
    public record Ids(String taskId, String answersId, String clientId) {}

    /**
     * What the person said.
     *
     * @param birthDate empty with an invitation
     * @param contact in comparable form
     */
    public record Asked(
            String language, PortalTask firstTask, Optional<LocalDate> birthDate, Contact contact) {
        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    public EnrollmentCase at(CaseStage next) {
        return new EnrollmentCase(ids, next, Optional.empty(), patientId, codeId, asked);
    }
}
