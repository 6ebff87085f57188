package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.practice.PortalTask;

import java.util.Optional;

/**
 * What is left of the answers once the enrollment lies on the disk: enough for the code and the
 * guide, nothing more.
 *
 * @param firstName for the guide; empty when the kiosk was not told a name
 * @param invited a letter's code stood for the person
 */
public record Kept(
        EnrollmentId id,
        Optional<ActivationCode> code,
        String firstName,
        PortalTask firstTask,
        FinishBy finishBy,
        boolean invited) {
    @Override
    public String toString() {
        return "Kept[" + id + "]";
    }
}
