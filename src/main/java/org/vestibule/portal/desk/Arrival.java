package org.vestibule.portal.desk;

import org.vestibule.enrollment.Enrollment;
import org.vestibule.portal.store.EnrollmentCase;

import java.util.Optional;

/**
 * An enrollment that a kiosk sent.
 *
 * @param activationCodeId public id of the code that the kiosk handed out with it
 * @param ticket that the kiosk shows, such as {@code B7}
 */
public record Arrival(
        Enrollment enrollment,
        Optional<String> activationCodeId,
        Optional<String> ticket,
        EnrollmentCase.Ids ids) {}
