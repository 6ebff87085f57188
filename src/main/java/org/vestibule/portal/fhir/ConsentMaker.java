package org.vestibule.portal.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.fhir.Systems;
import org.vestibule.portal.desk.Arrival;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.TimeZone;
import java.util.UUID;

/** One answer to one text, as a Consent bound to exactly what was shown. */
record ConsentMaker(Arrival arrival, String patientId) {
    static final String LOINC = "http://loinc.org";
    static final String SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";
    static final String TEXTS = "https://vestibule.org/agreement/";

    Consent consent(Agreement agreement) {
        var consent = new Consent();
        consent.addIdentifier().setSystem(Systems.ENROLLMENT).setValue(value(arrival, agreement));
        consent.setStatus(agreement.accepted() ? ConsentState.ACTIVE : ConsentState.REJECTED);
        consent.setScope(TaskInputs.concept(SCOPE, "patient-privacy"));
        consent.addCategory(category(agreement.kind()));
        consent.setPatient(new Reference("Patient/" + patientId));
        consent.addPerformer(new Reference("Patient/" + patientId));
        consent.setDateTimeElement(
                new DateTimeType(
                        Date.from(arrival.enrollment().authoredOn()),
                        TemporalPrecisionEnum.SECOND,
                        TimeZone.getTimeZone("UTC")));
        consent.setSource(new Reference("QuestionnaireResponse/" + arrival.ids().answersId()));
        consent.addPolicy().setUri(TEXTS + agreement.kind().code() + "/" + agreement.version());
        consent.getProvision()
                .setType(
                        agreement.accepted()
                                ? ConsentProvisionType.PERMIT
                                : ConsentProvisionType.DENY);
        consent.addExtension(Systems.TEXT_HASH, new StringType(agreement.sha256()));
        return consent;
    }

    private static CodeableConcept category(AgreementKind kind) {
        return switch (kind) {
            case NOTICE -> TaskInputs.concept(LOINC, "57016-8");
            case TERMS, TEXTS, EMAILS -> TaskInputs.concept(LOINC, "59284-0");
        };
    }

    static String value(Arrival arrival, Agreement agreement) {
        return arrival.enrollment().id() + "-consent-" + agreement.kind().code();
    }

    /** The same for the same answer, so that doing it again is the same transaction. */
    static UUID uuid(Arrival arrival, Agreement agreement) {
        return UUID.nameUUIDFromBytes(value(arrival, agreement).getBytes(StandardCharsets.UTF_8));
    }
}
