package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.practice.PortalTask;

import java.util.Optional;

/**
 * What is left of the answers once the enrollment lies on the disk: enough for the code, the ticket
 * and the guide, nothing more.
 *
 * @param ticket that the desk calls, such as {@code B7}
 * @param firstName for the guide; empty when the kiosk was not told a name
 */
public record Kept(
        EnrollmentId id,
        Optional<ActivationCode> code,
        Optional<String> ticket,
        String firstName,
        Way way) {
    /**
     * What was picked.
     *
     * @param invited a letter's code stood for the person
     * @param reachable whether the practice has a number or an address
     */
    public record Way(
            ForWhom forWhom,
            PortalTask firstTask,
            FinishBy finishBy,
            boolean invited,
            boolean reachable) {}

    public PortalTask firstTask() {
        return way.firstTask();
    }

    public FinishBy finishBy() {
        return way.finishBy();
    }

    public boolean invited() {
        return way.invited();
    }

    /** Whether somebody has an account and cannot get in. */
    public boolean isRecovery() {
        return way.forWhom() == ForWhom.CANNOT_GET_IN;
    }

    /**
     * Whether the code may be shown and printed before the desk has looked: only for an account of
     * their own, where the phone page waits for the desk anyway.
     */
    public boolean showsCodeEarly() {
        return way.forWhom() == ForWhom.ME && code.isPresent();
    }

    @Override
    public String toString() {
        return "Kept[" + id + "]";
    }
}
