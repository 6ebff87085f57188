package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.vestibule.fhir.Systems;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks the shape of step 1 before anything is written. */
final class StepOneReader {
    private static final Set<TaskStatus> ARRIVING =
            EnumSet.of(TaskStatus.REQUESTED, TaskStatus.REJECTED);

    private final FhirJson json;

    StepOneReader(FhirJson json) {
        this.json = json;
    }

    /**
     * @param clientId who sends it
     * @throws Fault 400 when it is not a FHIR R4 Bundle, 422 when it is not ours, 403 when it is in
     *     somebody else's name
     */
    StepOne read(String body, String clientId) throws Fault {
        var bundle =
                json.readForeign(Bundle.class, body)
                        .orElseThrow(() -> new Fault(400, "the body is not a FHIR R4 Bundle"));
        if (bundle.getType() != BundleType.TRANSACTION)
            throw Fault.structure("Bundle.type is not transaction");
        if (bundle.getEntry().size() != 2)
            throw Fault.structure("the Bundle does not have exactly two entries");
        var answersEntry = entry(bundle.getEntry(), QuestionnaireResponse.class);
        var taskEntry = entry(bundle.getEntry(), Task.class);
        var answers = (QuestionnaireResponse) answersEntry.getResource();
        var task = (Task) taskEntry.getResource();
        check(task, clientId);
        if (!answersEntry.getFullUrl().equals(task.getFocus().getReference()))
            throw Fault.structure("Task.focus is not the QuestionnaireResponse of the Bundle");
        if (answers.getStatus() != QuestionnaireResponseStatus.COMPLETED)
            throw Fault.structure("QuestionnaireResponse.status is not completed");
        var enrollment = EnrollmentReader.read(answers, task);
        if (enrollment.isDeclined() != (task.getStatus() == TaskStatus.REJECTED))
            throw Fault.structure("Task.status does not fit the answers");
        var answersFirst = bundle.getEntryFirstRep().getResource() instanceof QuestionnaireResponse;
        var step = new StepOne(answers, task, enrollment, answersFirst);
        condition(taskEntry, step.taskIdentifier());
        condition(answersEntry, step.answersIdentifier());
        if (!Systems.ENROLLMENT.equals(answers.getIdentifier().getSystem())
                || !step.answersIdentifier().equals(answers.getIdentifier().getValue()))
            throw Fault.structure("QuestionnaireResponse.identifier does not belong to the Task's");
        return step;
    }

    private static void check(Task task, String clientId) throws Fault {
        if (!ARRIVING.contains(task.getStatus()))
            throw Fault.structure("Task.status is neither requested nor rejected");
        if (task.getIntent() != Task.TaskIntent.ORDER)
            throw Fault.structure("Task.intent is not order");
        var requester = task.getRequester().getIdentifier();
        if (!Systems.DEVICE.equals(requester.getSystem()) || !clientId.equals(requester.getValue()))
            throw new Fault(403, "Task.requester is not the device that sends it");
    }

    private static BundleEntryComponent entry(
            List<BundleEntryComponent> entries, Class<? extends Resource> type) throws Fault {
        for (var entry : entries) {
            if (!type.isInstance(entry.getResource())) continue;
            if (entry.getRequest().getMethod() != HTTPVerb.POST
                    || !type.getSimpleName().equals(entry.getRequest().getUrl()))
                throw Fault.structure(
                        "the request of the "
                                + type.getSimpleName()
                                + " is not a POST of its type");
            if (!entry.hasFullUrl() || !entry.getFullUrl().startsWith("urn:uuid:"))
                throw Fault.structure(
                        "the fullUrl of the " + type.getSimpleName() + " is not a urn:uuid");
            return entry;
        }
        throw Fault.structure("the Bundle has no " + type.getSimpleName());
    }

    private static void condition(BundleEntryComponent entry, String identifier) throws Fault {
        if (!entry.getRequest().hasIfNoneExist()) throw Fault.structure("ifNoneExist is missing");
        var condition =
                URLDecoder.decode(entry.getRequest().getIfNoneExist(), StandardCharsets.UTF_8);
        if (!condition.equals("identifier=" + Systems.ENROLLMENT + "|" + identifier))
            throw Fault.structure("ifNoneExist does not name the enrollment's identifier");
    }
}
