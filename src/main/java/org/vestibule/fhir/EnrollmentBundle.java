package org.vestibule.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Pending;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The one transaction (FHIR R4) that carries an enrollment to a portal: a QuestionnaireResponse
 * with every answer as typed and a Task that asks the practice to act on it. A pure function: the
 * same enrollment gives the same bytes each time, so that a retry is a replay.
 */
public final class EnrollmentBundle {
    private EnrollmentBundle() {}

    /**
     * @param found the enrollment, with the public id of the code taken for it, never the code
     * @param clientId of the device that sends it
     * @return UTF-8 JSON
     */
    public static byte[] of(Pending.Lookup.Found found, String clientId) {
        var enrollment = found.enrollment();
        var answersUrl = "urn:uuid:" + answersUuid(enrollment.id());
        var bundle = Json.resource("Bundle").put("type", "transaction");
        var entries = bundle.putArray("entry");
        add(entries, answersUrl, Answers.of(enrollment), answersIdentifier(enrollment.id()));
        add(
                entries,
                "urn:uuid:" + enrollment.id(),
                TaskOrder.of(found, answersUrl, clientId),
                taskIdentifier(enrollment.id()));
        return Json.bytes(bundle);
    }

    static String taskIdentifier(EnrollmentId id) {
        return id.toString();
    }

    static String answersIdentifier(EnrollmentId id) {
        return id + "-answers";
    }

    private static UUID answersUuid(EnrollmentId id) {
        return UUID.nameUUIDFromBytes(answersIdentifier(id).getBytes(StandardCharsets.US_ASCII));
    }

    private static void add(ArrayNode entries, String url, ObjectNode resource, String identifier) {
        var entry = entries.addObject().put("fullUrl", url);
        entry.set("resource", resource);
        entry.putObject("request")
                .put("method", "POST")
                .put("url", resource.path("resourceType").asText())
                .put("ifNoneExist", "identifier=" + Systems.ENROLLMENT + "|" + identifier);
    }
}
