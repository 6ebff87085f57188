package org.vestibule.app.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * What a kiosk leaves in its data folder for the doctor, because only one process can open its
 * store. Nothing personal.
 *
 * @param at when it was written
 * @param clientId the portal's name for this kiosk; empty when it is not paired
 * @param trouble what ails its store, in words for staff
 */
public record Vitals(
        Instant at, Optional<String> clientId, Queue queue, Audit audit, Optional<String> trouble) {
    private static final String FILE = "vitals.json";

    /**
     * What has still to go to the portal.
     *
     * @param waiting enrollments the portal has still to get
     * @param parked enrollments the portal refused
     * @param oldest since when the oldest of those waits
     */
    public record Queue(int waiting, int parked, Optional<Instant> oldest) {
        public static final Queue EMPTY = new Queue(0, 0, Optional.empty());
    }

    /** What looking through the audit chain told, when the kiosk started. */
    public enum Audit {
        INTACT,
        BROKEN,
        UNKNOWN
    }

    /** Replaces the last ones in one step. */
    public void write(Path folder) throws IOException {
        var json = new ObjectMapper().createObjectNode();
        json.put("at", at.toString());
        clientId.ifPresent(id -> json.put("clientId", id));
        json.put("waiting", queue.waiting()).put("parked", queue.parked());
        queue.oldest().ifPresent(since -> json.put("oldest", since.toString()));
        json.put("audit", audit.name());
        trouble.ifPresent(words -> json.put("trouble", words));
        var half = folder.resolve(FILE + ".new");
        Files.writeString(half, json.toString());
        Files.move(
                half,
                folder.resolve(FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** The last ones; empty when there are none yet. */
    static Optional<Vitals> read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) return Optional.empty();
        var json = new ObjectMapper().readTree(file.toFile());
        return Optional.of(
                new Vitals(
                        Instant.parse(json.path("at").asText()),
                        text(json, "clientId"),
                        new Queue(
                                json.path("waiting").asInt(),
                                json.path("parked").asInt(),
                                text(json, "oldest").map(Instant::parse)),
                        text(json, "audit").map(Audit::valueOf).orElse(Audit.UNKNOWN),
                        text(json, "trouble")));
    }

    private static Optional<String> text(JsonNode json, String name) {
        return json.path(name).asOptional().map(JsonNode::asText);
    }
}
