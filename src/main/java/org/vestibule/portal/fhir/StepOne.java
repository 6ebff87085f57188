package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Task;
import org.vestibule.enrollment.Enrollment;

/** The kiosk's transaction, read and found in order. */
record StepOne(
        QuestionnaireResponse answers, Task task, Enrollment enrollment, boolean answersFirst) {
    String taskIdentifier() {
        return enrollment.id().toString();
    }

    String answersIdentifier() {
        return enrollment.id() + "-answers";
    }
}
