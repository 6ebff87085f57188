package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.vestibule.enrollment.Agreement;
import org.vestibule.fhir.Systems;
import org.vestibule.portal.desk.Acceptance;
import org.vestibule.portal.desk.Arrival;
import org.vestibule.portal.store.StoredResource;
import org.vestibule.practice.EvidenceType;

import java.util.Optional;

/**
 * The second transaction, once matched and attested: whom the Task is for and on what evidence, and
 * one Consent for each answer to a text.
 */
record StepTwo(Arrival arrival, Acceptance acceptance) {
    /**
     * @param stored the Task as it is
     * @param first the first Task of the same person, when this is a later one
     */
    Bundle bundle(StoredResource stored, Task task, Optional<String> first) {
        var bundle = new Bundle().setType(BundleType.TRANSACTION);
        bundle.addEntry()
                .setFullUrl("urn:uuid:" + stored.key().id())
                .setResource(accepted(task, first))
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(stored.key().toString())
                .setIfMatch(stored.etag());
        for (var agreement : arrival.enrollment().agreements()) {
            var consent = new ConsentMaker(arrival, acceptance.patientId()).consent(agreement);
            bundle.addEntry()
                    .setFullUrl("urn:uuid:" + ConsentMaker.uuid(arrival, agreement))
                    .setResource(consent)
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl("Consent")
                    .setIfNoneExist("identifier=" + identifier(arrival, agreement));
        }
        return bundle;
    }

    /** {@code system|value} of the Consent for an answer. */
    static String identifier(Arrival arrival, Agreement agreement) {
        return Systems.ENROLLMENT + "|" + ConsentMaker.value(arrival, agreement);
    }

    private Task accepted(Task task, Optional<String> first) {
        task.setStatus(TaskStatus.ACCEPTED);
        task.setStatusReason(null);
        // Of a request for somebody else the Task is for that person, not for who asked.
        if (!Granting.isDone(task)) task.setFor(new Reference("Patient/" + acceptance.patientId()));
        TaskInputs.putInput(task, "assuranceLevel", acceptance.level().ial());
        acceptance
                .evidence()
                .map(EvidenceType::code)
                .ifPresent(e -> TaskInputs.putInput(task, "evidenceType", e));
        acceptance.staffId().ifPresent(s -> TaskInputs.putInput(task, "staffId", s));
        first.ifPresent(id -> task.getPartOf().clear());
        first.ifPresent(id -> task.addPartOf(new Reference("Task/" + id)));
        return task;
    }
}
