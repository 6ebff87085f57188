package org.vestibule.app.tour;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code result.json}: what the tour did and saw.
 *
 * @param ok whether all of it was so
 * @param failure the first thing that was not
 */
record TourReport(
        boolean ok,
        Optional<String> failure,
        double seconds,
        List<JourneyRecord.Summary> journeys) {
    void write(Path folder) {
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var json = mapper.createObjectNode();
        json.put("ok", ok);
        failure.ifPresent(what -> json.put("failure", what));
        json.put("seconds", seconds);
        json.set("journeys", mapper.valueToTree(journeys));
        try {
            mapper.writeValue(folder.resolve("result.json").toFile(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
