package org.vestibule.fhir;

import com.fasterxml.jackson.databind.JsonNode;

import org.vestibule.enrollment.EnrollmentId;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a portal made of our transaction.
 *
 * @param taskId logical id of the Task on the portal
 * @param answersId logical id of the QuestionnaireResponse on the portal
 */
public record TransactionReading(String taskId, String answersId) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
    private static final Pattern LOCATION =
            Pattern.compile("(?:.*/)?([A-Za-z]+)/([A-Za-z0-9\\-.]{1,64})(?:/_history/.*)?");

    /**
     * Reads a transaction-response of two entries in the order sent. Where the portal returns the
     * resources too, their identifiers must be ours.
     *
     * @return empty when these bytes are not the answer to this enrollment
     */
    public static Optional<TransactionReading> read(byte[] body, EnrollmentId id) {
        return Json.read(body, "Bundle")
                .filter(bundle -> bundle.path("type").asText().equals("transaction-response"))
                .map(bundle -> bundle.path("entry"))
                .filter(entries -> entries.size() == 2)
                .flatMap(entries -> read(entries, id));
    }

    private static Optional<TransactionReading> read(JsonNode entries, EnrollmentId id) {
        var answers =
                id(
                        entries.path(0),
                        "QuestionnaireResponse",
                        EnrollmentBundle.answersIdentifier(id));
        var task = id(entries.path(1), "Task", EnrollmentBundle.taskIdentifier(id));
        return answers.flatMap(a -> task.map(t -> new TransactionReading(t, a)));
    }

    private static Optional<String> id(JsonNode entry, String type, String identifier) {
        var done = entry.path("response").path("status").asText().startsWith("20");
        var resource = entry.path("resource");
        if (!done || !echoes(resource, type, identifier)) return Optional.empty();
        return located(entry.path("response").path("location").asText(), type)
                .or(() -> Json.text(resource.path("id")))
                .filter(id -> ID.matcher(id).matches());
    }

    private static boolean echoes(JsonNode resource, String type, String identifier) {
        if (resource.isMissingNode()) return true;
        if (!resource.path("resourceType").asText().equals(type)) return false;
        var own = resource.path("identifier");
        if (!own.isArray()) return names(own, identifier);
        for (var one : own) if (names(one, identifier)) return true;
        return false;
    }

    private static boolean names(JsonNode own, String identifier) {
        return own.path("system").asText().equals(Systems.ENROLLMENT)
                && own.path("value").asText().equals(identifier);
    }

    private static Optional<String> located(String location, String type) {
        var matcher = LOCATION.matcher(location);
        return matcher.matches() && matcher.group(1).equals(type)
                ? Optional.of(matcher.group(2))
                : Optional.empty();
    }
}
