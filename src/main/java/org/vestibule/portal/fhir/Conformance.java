package org.vestibule.portal.fhir;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.vestibule.portal.access.DeviceAccess;
import org.vestibule.portal.access.Scopes;

import java.net.URI;
import java.time.Instant;
import java.util.Date;

/** What this endpoint can do, for whoever asks. */
final class Conformance {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Conformance() {}

    /** SMART App Launch 2, 6.1. */
    static String smart(URI base) {
        var smart = JSON.createObjectNode();
        smart.put("token_endpoint", base + DeviceAccess.TOKEN_PATH);
        smart.putArray("token_endpoint_auth_methods_supported").add("private_key_jwt");
        smart.putArray("token_endpoint_auth_signing_alg_values_supported")
                .add("ES384")
                .add("RS384");
        smart.putArray("grant_types_supported").add("client_credentials");
        var scopes = smart.putArray("scopes_supported");
        Scopes.known().forEach(scopes::add);
        smart.putArray("capabilities").add("client-confidential-asymmetric").add("permission-v2");
        return smart.toString();
    }

    static CapabilityStatement capabilities(URI base, Instant since) {
        var statement = new CapabilityStatement();
        statement
                .setStatus(PublicationStatus.ACTIVE)
                .setDate(Date.from(since))
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .addFormat("application/fhir+json");
        statement.getSoftware().setName("Vestibule portal");
        statement.getImplementation().setDescription("Vestibule portal").setUrl(base + "/fhir");
        var rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.getSecurity()
                .addService(
                        TaskInputs.concept(
                                "http://terminology.hl7.org/CodeSystem/restful-security-service",
                                "SMART-on-FHIR"));
        rest.addInteraction().setCode(SystemRestfulInteraction.TRANSACTION);
        var task = rest.addResource().setType("Task");
        task.addInteraction().setCode(TypeRestfulInteraction.READ);
        task.addInteraction().setCode(TypeRestfulInteraction.CREATE);
        task.setConditionalCreate(true);
        var answers = rest.addResource().setType("QuestionnaireResponse");
        answers.addInteraction().setCode(TypeRestfulInteraction.CREATE);
        answers.setConditionalCreate(true);
        rest.addResource()
                .setType("Patient")
                .addOperation()
                .setName("match")
                .setDefinition("http://hl7.org/fhir/OperationDefinition/Patient-match");
        return statement;
    }
}
