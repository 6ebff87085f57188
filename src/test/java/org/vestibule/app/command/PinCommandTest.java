package org.vestibule.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.app.place.Places;
import org.vestibule.store.StaffPins;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class PinCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir private Path folder;

    @BeforeEach
    void furnish() throws IOException {
        Files.createDirectories(folder.resolve("kiosk-assets"));
        Files.createDirectories(folder.resolve("print-templates"));
    }

    private int run(String typed, String... args) {
        var starter = new Starter(Places.linux(folder, Map.of()), new PrintWriter(err, true));
        var command = new PinCommand(starter, _ -> typed, new PrintWriter(out, true));
        return new CommandLine(command).execute(args);
    }

    private StaffPins pins() throws IOException {
        try (var all = Files.walk(folder)) {
            var file = all.filter(each -> each.endsWith("staff-pins")).toList();
            assertThat(file).hasSize(1);
            var keys = file.getFirst().resolveSibling("");
            assertThat(keys).hasFileName("kiosk");
            return StaffPins.in(keys);
        }
    }

    @Test
    void givesAPinAndTakesItAway() throws IOException {
        assertThat(run("482915\n", "ana.it")).isZero();
        assertThat(out).hasToString("ana.it can end this kiosk with that PIN.\n");
        assertThat(pins().check("482915")).isEqualTo(new StaffPins.Entry.In("ana.it"));
        assertThat(run("", "ana.it", "--remove")).isZero();
        assertThat(pins().check("482915")).isEqualTo(new StaffPins.Entry.NobodyHasOne());
        assertThat(run("", "ana.it", "--remove")).isEqualTo(ExitCodes.REFUSED);
    }

    @Test
    void saysWhatIsWrongAndNeverThePin() {
        for (var typed : List.of("", "123456", "12")) {
            assertThat(run(typed, "ana")).isEqualTo(ExitCodes.REFUSED);
        }
        assertThat(run("482915", "Ana Maria")).isEqualTo(ExitCodes.REFUSED);
        assertThat(err.toString())
                .contains("A PIN has 6 to 12 digits")
                .contains("STAFF is an id")
                .doesNotContain("482915");
    }
}
