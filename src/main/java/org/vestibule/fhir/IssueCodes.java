package org.vestibule.fhir;

import com.fasterxml.jackson.databind.JsonNode;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.InvitationCode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Parameters of {@code $issue-codes}: how many a kiosk asks for, and the codes it gets. */
public final class IssueCodes {
    private IssueCodes() {}

    public static byte[] request(int count) {
        var parameters = Json.resource("Parameters");
        parameters
                .putArray("parameter")
                .addObject()
                .put("name", "count")
                .put("valueInteger", count);
        return Json.bytes(parameters);
    }

    /**
     * @return empty when these bytes are no Parameters or one code in them could not be handed out
     */
    public static Optional<List<ActivationCode>> read(byte[] body) {
        return Json.read(body, "Parameters").flatMap(IssueCodes::codes);
    }

    private static Optional<List<ActivationCode>> codes(JsonNode parameters) {
        var codes = new ArrayList<ActivationCode>();
        for (var parameter : parameters.path("parameter")) {
            if (!parameter.path("name").asText().equals("code")) continue;
            var code = code(parameter.path("part"));
            if (code.isEmpty()) return Optional.empty();
            codes.add(code.get());
        }
        return Optional.of(List.copyOf(codes));
    }

    private static Optional<ActivationCode> code(JsonNode parts) {
        var id = part(parts, "id", "valueId");
        var token = code(parts, "token", InvitationCode.TOKEN_LENGTH);
        var shortCode = code(parts, "shortCode", InvitationCode.SHORT_LENGTH);
        var expires = part(parts, "expires", "valueInstant").flatMap(IssueCodes::instant);
        if (id.isEmpty() || token.isEmpty() || shortCode.isEmpty() || expires.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ActivationCode(id.get(), token.get(), shortCode.get(), expires.get()));
    }

    private static Optional<String> code(JsonNode parts, String name, int length) {
        return part(parts, name, "valueString")
                .flatMap(InvitationCode::parse)
                .map(InvitationCode::value)
                .filter(value -> value.length() == length);
    }

    private static Optional<String> part(JsonNode parts, String name, String type) {
        for (var part : parts) {
            if (part.path("name").asText().equals(name)) return Json.text(part.path(type));
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
