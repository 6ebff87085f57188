package org.vestibule.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

import org.junit.jupiter.api.Test;
import org.vestibule.app.config.SettingsFile.Reading;
import org.vestibule.app.place.Folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The settings file that we ship is the documentation of every key. */
class SampleSettingsTest {
    private static final Path SAMPLE = Path.of("installer", "vestibule.toml");
    private static final Folders FOLDERS = Folders.under(Path.of("/somewhere"));

    @Test
    void itSaysWhatHoldsWithoutIt() {
        assertThat(SettingsFile.read(SAMPLE, FOLDERS))
                .isEqualTo(new Reading.Read(Settings.standard(FOLDERS)));
    }

    @Test
    void itHasEveryKeyAndNoOther() throws IOException {
        JsonNode sample = new TomlMapper().readTree(Files.readString(SAMPLE));
        var documented =
                sample.propertyStream()
                        .flatMap(
                                section ->
                                        section.getValue()
                                                .propertyStream()
                                                .map(key -> section.getKey() + "." + key.getKey()));
        assertThat(documented).containsExactlyElementsOf(known().toList());
    }

    @Test
    void everyKeyHasACommentAboveIt() throws IOException {
        var lines = Files.readAllLines(SAMPLE);
        assertThat(
                        IntStream.range(0, lines.size())
                                .filter(at -> isKey(lines.get(at)))
                                .filter(at -> !lines.get(at - 1).startsWith("# "))
                                .mapToObj(lines::get))
                .isEmpty();
    }

    private static Stream<String> known() {
        return Keys.ALL.stream().map(Key::path);
    }

    private static boolean isKey(String line) {
        return line.contains(" = ") && !line.startsWith("#");
    }
}
