package org.vestibule.portal.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.vestibule.fhir.Systems;
import org.vestibule.frontdesk.ProxyBasis;
import org.vestibule.portal.desk.Arrival;
import org.vestibule.portal.desk.ProxyGrant;
import org.vestibule.portal.store.StoredResource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

/**
 * The transaction by which somebody may see another's record: who that is to the patient, the
 * patient's Consent, and the request's Task, which is done.
 */
record Granting(Arrival arrival, ProxyGrant grant, Instant at) {
    private static final String ROLE = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
    private static final String PARTICIPATION =
            "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    private static final String ACTION = "http://terminology.hl7.org/CodeSystem/consentaction";
    private static final String HELPER = "relatedPerson";

    /** What the RelatedPerson's identifier has after the request's. */
    static final String PERSON = "-helper";

    /** What the Consent's identifier has after the request's. */
    static final String CONSENT = "-consent-proxy";

    Bundle bundle(StoredResource stored, Task task) {
        var bundle = new Bundle().setType(BundleType.TRANSACTION);
        add(bundle, granted(task), stored.key().toString()).getRequest().setIfMatch(stored.etag());
        add(bundle, person(), "RelatedPerson/" + personId());
        add(bundle, consent(), "Consent/" + id(consentValue()));
        return bundle;
    }

    private static Bundle.BundleEntryComponent add(Bundle bundle, Resource resource, String url) {
        var id = url.substring(url.indexOf('/') + 1);
        resource.setId(id);
        var entry = bundle.addEntry().setFullUrl("urn:uuid:" + id).setResource(resource);
        entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(url);
        return entry;
    }

    /** Whether this was done to a Task. */
    static boolean isDone(Task task) {
        return TaskInputs.hasOutput(task, HELPER);
    }

    private Task granted(Task task) {
        task.setStatus(Task.TaskStatus.COMPLETED);
        task.setStatusReason(null);
        task.setFor(patient());
        TaskInputs.putInput(task, "proxyBasis", word(grant.basis()));
        TaskInputs.putInput(task, "proxyEvidence", grant.evidence().code());
        TaskInputs.putInput(task, "proxyDecidedBy", grant.staffId());
        TaskInputs.putOutput(task, HELPER, new Reference("RelatedPerson/" + personId()));
        return task;
    }

    private RelatedPerson person() {
        var helper = grant.helper().person();
        var person = new RelatedPerson();
        person.addIdentifier().setSystem(Systems.ENROLLMENT).setValue(personValue());
        person.setActive(true);
        person.setPatient(patient());
        person.addRelationship(TaskInputs.concept(ROLE, relationship(grant.basis())));
        People.name(person.addName(), helper.names());
        People.telecom(helper.contact(), person::addTelecom);
        person.setBirthDateElement(new DateType(helper.birthDate().toString()));
        return person;
    }

    /** HL7's code for what the helper is to the patient. */
    private static String relationship(ProxyBasis basis) {
        return switch (basis) {
            case PARENT -> "PRN";
            case GUARDIAN -> "GUARD";
            case HEALTH_CARE_AGENT -> "HPOWATT";
            case PATIENT_PRESENT -> "DELEGATEE";
        };
    }

    private Consent consent() {
        var consent = new Consent();
        consent.addIdentifier().setSystem(Systems.ENROLLMENT).setValue(consentValue());
        consent.setStatus(ConsentState.ACTIVE);
        consent.setScope(scope());
        consent.addCategory(TaskInputs.concept(ConsentMaker.LOINC, "59284-0"));
        consent.setPatient(patient());
        consent.setDateTimeElement(when());
        consent.setSource(new Reference("QuestionnaireResponse/" + arrival.ids().answersId()));
        consent.addPolicy().setUri(ConsentMaker.TEXTS + "proxy/1");
        consent.addVerification()
                .setVerified(true)
                .setVerificationDateElement(when())
                .setVerifiedWith(new Reference("RelatedPerson/" + personId()));
        var provision = consent.getProvision().setType(ConsentProvisionType.PERMIT);
        provision
                .addActor()
                .setRole(TaskInputs.concept(PARTICIPATION, "IRCP"))
                .setReference(new Reference("RelatedPerson/" + personId()));
        provision.addAction(TaskInputs.concept(ACTION, "access"));
        return consent;
    }

    /** HL7 has no scope for this; ours stands beside the nearest. */
    private static CodeableConcept scope() {
        return new CodeableConcept()
                .addCoding(new Coding().setSystem(ConsentMaker.SCOPE).setCode("patient-privacy"))
                .addCoding(new Coding().setSystem(Systems.CONSENT_SCOPE).setCode("proxy"));
    }

    private Reference patient() {
        return new Reference("Patient/" + grant.patientId());
    }

    private DateTimeType when() {
        return new DateTimeType(
                Date.from(at), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone("UTC"));
    }

    private String personValue() {
        return arrival.enrollment().id() + PERSON;
    }

    private String consentValue() {
        return arrival.enrollment().id() + CONSENT;
    }

    private String personId() {
        return id(personValue());
    }

    /** The same for the same request, so that doing it again is the same transaction. */
    private static String id(String value) {
        return UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String word(ProxyBasis basis) {
        return basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
