package org.vestibule.portal.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.javalin.http.Context;

import org.vestibule.portal.desk.Desk;
import org.vestibule.portal.desk.Pairing;
import org.vestibule.portal.desk.Throttle;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** {@code POST /devices}: a device gives its public key and a pairing code, once. */
final class PairingEndpoint {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KINDS = Set.of("kiosk", "console");
    private static final int LONGEST_NAME = 100;
    private static final int MOST_TRIES = 20;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Pairing pairing;
    private final Throttle throttle;
    private final Desk desk;

    PairingEndpoint(Desk desk, Pairing pairing) {
        this.desk = desk;
        this.pairing = pairing;
        this.throttle = new Throttle(MOST_TRIES, WINDOW, desk.clock());
    }

    /** What a device says of itself. */
    private record Request(String code, String kind, String name, String jwk) {}

    void handle(Context ctx) {
        var wait = throttle.take(desk.hashes().of("pairing " + ctx.ip()));
        if (wait.isPresent()) {
            ctx.header("Retry-After", Long.toString(wait.get().toSeconds() + 1));
            answer(ctx, 429, "error", "too_many");
            return;
        }
        var request = read(ctx.body());
        if (request.isEmpty()) {
            answer(ctx, 400, "error", "invalid_request");
            return;
        }
        var r = request.get();
        var clientId = pairing.pair(r.code(), r.kind(), r.name(), r.jwk());
        if (clientId.isPresent()) answer(ctx, 201, "clientId", clientId.get());
        else answer(ctx, 403, "error", "pairing_refused");
    }

    private static Optional<Request> read(String body) {
        try {
            var json = JSON.readTree(body);
            var kind = json.path("kind").asText();
            var name = json.path("name").asText();
            var key = PublicKeys.parse(json.path("jwk").toString());
            if (key.isEmpty() || !KINDS.contains(kind) || name.length() > LONGEST_NAME)
                return Optional.empty();
            JsonNode code = json.path("pairingCode");
            return code.isTextual()
                    ? Optional.of(new Request(code.asText(), kind, name, key.get().toJSONString()))
                    : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static void answer(Context ctx, int status, String name, String value) {
        ctx.status(status)
                .contentType("application/json")
                .result(JSON.createObjectNode().put(name, value).toString());
    }
}
