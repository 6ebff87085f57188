package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Task;
import org.vestibule.portal.store.StoredResource;

import java.util.Date;

/** The answer to step 1. */
record Responses(FhirJson json) {
    /**
     * @param whole with the resources ({@code Prefer: return=representation})
     */
    Bundle of(Intake.Receipt receipt, boolean answersFirst, boolean whole) {
        var answers = entry(receipt.answers(), receipt.created());
        var task = entry(receipt.task(), receipt.created());
        if (whole) {
            answers.setResource(json.read(QuestionnaireResponse.class, receipt.answers().json()));
            task.setResource(KioskView.of(json.read(Task.class, receipt.task().json())));
        }
        var bundle = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        bundle.addEntry(answersFirst ? answers : task);
        bundle.addEntry(answersFirst ? task : answers);
        return bundle;
    }

    private static BundleEntryComponent entry(StoredResource stored, boolean created) {
        var entry = new BundleEntryComponent();
        entry.getResponse()
                .setStatus(created ? "201 Created" : "200 OK")
                .setLocation(stored.location())
                .setEtag(stored.etag())
                .setLastModified(Date.from(stored.updated()));
        return entry;
    }
}
