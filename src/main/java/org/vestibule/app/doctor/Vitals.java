package org.vestibule.app.doctor;

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
 * @param waiting enrollments the portal has still to get
 * @param parked enrollments the portal refused
 * @param oldest since when the oldest of those waits
 */
public record Vitals(
        Instant at, Optional<String> clientId, int waiting, int parked, Optional<Instant> oldest) {
    private static final String FILE = "vitals.json";

    /** Replaces the last ones in one step. */
    public void write(Path folder) throws IOException {
        var json = new ObjectMapper().createObjectNode();
        json.put("at", at.toString());
        clientId.ifPresent(id -> json.put("clientId", id));
        json.put("waiting", waiting).put("parked", parked);
        oldest.ifPresent(since -> json.put("oldest", since.toString()));
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
                        json.path("clientId").asOptional().map(id -> id.asText()),
                        json.path("waiting").asInt(),
                        json.path("parked").asInt(),
                        json.path("oldest").asOptional().map(id -> Instant.parse(id.asText()))));
    }
}
