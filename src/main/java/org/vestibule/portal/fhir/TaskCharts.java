package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.vestibule.fhir.Systems;
import org.vestibule.portal.desk.Acceptance;
import org.vestibule.portal.desk.Arrival;
import org.vestibule.portal.desk.Charts;
import org.vestibule.portal.desk.ProxyGrant;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.Cases;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.Rows;
import org.vestibule.portal.store.StoredResource;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Keeps Tasks, Consents and RelatedPersons in step with the desk. */
public final class TaskCharts implements Charts {
    private final FhirJson json;
    private final Writer writer;
    private final InstantSource clock;

    public TaskCharts(FhirJson json, InstantSource clock) {
        this.json = json;
        this.writer = new Writer(json);
        this.clock = clock;
    }

    @Override
    public Arrival arrival(Rows rows, EnrollmentCase.Ids ids) {
        var task = json.read(Task.class, task(rows, ids.taskId()).json());
        var key = new StoredResource.Key("QuestionnaireResponse", ids.answersId());
        var answers = rows.resources().find(key).orElseThrow();
        try {
            var response = json.read(QuestionnaireResponse.class, answers.json());
            return EnrollmentReader.arrival(EnrollmentReader.read(response, task), task, ids);
        } catch (Fault e) {
            throw new IllegalStateException("what was taken once does not read now", e);
        }
    }

    @Override
    public void accepted(Rows rows, Arrival arrival, Acceptance acceptance) {
        var stored = task(rows, arrival.ids().taskId());
        var task = json.read(Task.class, stored.json());
        var first =
                rows.cases().ofPatient(acceptance.patientId()).stream()
                        .filter(c -> c.isOnTheWay() || c.stage() == CaseStage.ACTIVE)
                        .map(c -> c.ids().taskId())
                        .filter(id -> !id.equals(arrival.ids().taskId()))
                        .findFirst();
        apply(rows, new StepTwo(arrival, acceptance).bundle(stored, task, first), stored);
    }

    private void apply(Rows rows, Bundle bundle, StoredResource stored) {
        for (var entry : bundle.getEntry()) {
            switch (entry.getResource()) {
                case Task task -> writer.replace(rows, stored, task, clock.instant());
                case Consent consent -> add(rows, stored, consent, consent.getIdentifierFirstRep());
                case RelatedPerson person ->
                        add(rows, stored, person, person.getIdentifierFirstRep());
                default -> throw new IllegalStateException("not of ours");
            }
        }
    }

    /** Once; under the id it came with, or under a new one. */
    private void add(Rows rows, StoredResource task, Resource resource, Identifier identifier) {
        var name = Systems.ENROLLMENT + "|" + identifier.getValue();
        if (rows.resources().ofIdentifier(resource.fhirType(), name).isPresent()) return;
        var own = resource.getIdElement().getIdPart();
        var id = own == null ? UUID.randomUUID().toString() : own;
        var owner = new Writer.Owner(name, task.clientId());
        writer.create(rows, resource, id, owner, clock.instant());
    }

    @Override
    public void granted(Rows rows, Arrival arrival, ProxyGrant grant) {
        var stored = task(rows, arrival.ids().taskId());
        var task = json.read(Task.class, stored.json());
        apply(rows, new Granting(arrival, grant, clock.instant()).bundle(stored, task), stored);
    }

    @Override
    public void ended(Rows rows, String taskId) {
        var request = task(rows, taskId).identifier();
        var person = rows.resources().ofIdentifier("RelatedPerson", request + Granting.PERSON);
        person.ifPresent(
                stored -> {
                    var now = json.read(RelatedPerson.class, stored.json()).setActive(false);
                    writer.replace(rows, stored, now, clock.instant());
                });
        var consent = rows.resources().ofIdentifier("Consent", request + Granting.CONSENT);
        consent.ifPresent(
                stored -> {
                    var now = json.read(Consent.class, stored.json());
                    now.setStatus(Consent.ConsentState.INACTIVE);
                    writer.replace(rows, stored, now, clock.instant());
                });
    }

    @Override
    public void moved(Rows rows, EnrollmentCase now) {
        var stored = task(rows, now.ids().taskId());
        var task = json.read(Task.class, stored.json());
        // A request for somebody else is done when it is granted; what follows is the helper's own.
        task.setStatus(
                Granting.isDone(task) && now.stage() != CaseStage.CLOSED
                        ? TaskStatus.COMPLETED
                        : status(now.stage()));
        task.setStatusReason(
                now.reason()
                        .map(r -> TaskInputs.concept(Systems.STATUS_REASON, Cases.word(r)))
                        .orElse(null));
        TaskInputs.putCodeOutput(task, "activationStatus", now.stage().code());
        if (now.stage() == CaseStage.ACTIVE) {
            var account = now.patientId().flatMap(p -> rows.accounts().ofPatient(p)).orElseThrow();
            TaskInputs.putOutput(task, "accountId", account.id());
            TaskInputs.putOutput(task, "firstTaskDone", account.start().firstTaskDone());
        }
        writer.replace(rows, stored, task, clock.instant());
    }

    private static StoredResource task(Rows rows, String id) {
        return Optional.of(new StoredResource.Key("Task", id))
                .flatMap(rows.resources()::find)
                .orElseThrow();
    }

    private static TaskStatus status(CaseStage stage) {
        return switch (stage) {
            case NEEDS_DESK -> TaskStatus.REQUESTED;
            case WAITING -> TaskStatus.ACCEPTED;
            case CONNECTED -> TaskStatus.INPROGRESS;
            case ACTIVE, DONE -> TaskStatus.COMPLETED;
            case CLOSED -> TaskStatus.REJECTED;
        };
    }
}
