package org.vestibule.frontdesk;

import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.practice.PortalTask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An enrollment, recovery, call-back or proxy request that a person at the desk has to look at.
 *
 * @param id of its Task
 * @param typed what the person typed; empty with an invitation
 * @param patientId whom it was matched to, where it was
 */
public record OpenCase(
        String id,
        Origin origin,
        Wish wish,
        Optional<Typed> typed,
        CaseReason reason,
        Optional<String> patientId) {
    /**
     * Where it came from.
     *
     * @param kiosk its name
     * @param ticket what the kiosk shows, such as {@code B7}
     * @param language BCP 47 tag
     */
    public record Origin(
            String kiosk, Optional<String> ticket, Instant authoredOn, String language) {}

    /**
     * What is asked for.
     *
     * @param window when to call, of a call-back
     */
    public record Wish(
            EnrollmentKind kind,
            ForWhom forWhom,
            FinishBy finishBy,
            PortalTask firstTask,
            Optional<CallWindow> window) {}

    /**
     * @param mobile in the international form, such as {@code +16175550142}
     */
    public record Typed(
            String given,
            String family,
            LocalDate birthDate,
            Optional<String> mobile,
            Optional<String> email) {
        @Override
        public String toString() {
            return "Typed[…]";
        }
    }
}
