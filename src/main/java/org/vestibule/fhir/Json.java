package org.vestibule.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** JSON as FHIR wants it: properties in the order written, instants with milliseconds. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode resource(String type) {
        return object().put("resourceType", type);
    }

    static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    static ObjectNode identifier(String system, String value) {
        return object().put("system", system).put("value", value);
    }

    /** A CodeableConcept with one coding. */
    static ObjectNode concept(String system, String code) {
        var concept = object();
        concept.putArray("coding").addObject().put("system", system).put("code", code);
        return concept;
    }

    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of our own is always written", e);
        }
    }

    /** The resource of that type in these bytes; empty when they hold anything else. */
    static Optional<JsonNode> read(byte[] bytes, String resourceType) {
        try {
            var node = MAPPER.readTree(bytes);
            var type = node == null ? "" : node.path("resourceType").asText();
            return type.equals(resourceType) ? Optional.of(node) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** A text that is there and not blank. */
    static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText("").strip()).filter(text -> !text.isEmpty());
    }
}
