package org.vestibule.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.app.place.Places;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SimulateCommandTest {
    private final List<Object> started = new ArrayList<>();
    private final StringWriter err = new StringWriter();
    @TempDir private Path folder;

    @BeforeEach
    void furnish() throws IOException {
        Files.createDirectories(folder.resolve("kiosk-assets"));
        Files.createDirectories(folder.resolve("print-templates"));
    }

    @Test
    void runsAThousandAgainstAPortalOfItsOwn() {
        assertThat(run("simulate")).isZero();

        var request = (Programs.Simulation) started.getFirst();
        assertThat(request.enrollments()).isEqualTo(1_000);
        assertThat(request.parallel()).isEqualTo(4);
        assertThat(request.portal()).isEmpty();
        assertThat(request.json()).isFalse();
    }

    @Test
    void runsAgainstAPortalThatIsThere() {
        assertThat(
                        run(
                                "simulate",
                                "--enrollments=9",
                                "--parallel=2",
                                "--portal=https://portal.example",
                                "--authority=ca.pem",
                                "--pair=ABCD-EFGH",
                                "--json"))
                .isZero();

        var request = (Programs.Simulation) started.getFirst();
        assertThat(request.portal())
                .isEqualTo(
                        Optional.of(
                                new Programs.FarSide(
                                        URI.create("https://portal.example"),
                                        Path.of("ca.pem"),
                                        "ABCD-EFGH")));
        assertThat(request.json()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--portal=https://portal.example",
                "--authority=ca.pem",
                "--pair=ABCD-EFGH",
                "--portal=https://portal.example --pair=ABCD-EFGH"
            })
    void whatBelongsTogetherIsGivenTogether(String options) {
        assertThat(run(("simulate " + options).split(" ", -1))).isEqualTo(ExitCodes.REFUSED);

        assertThat(err).hasToString("--portal, --authority and --pair belong together.\n");
        assertThat(started).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--enrollments=0", "--parallel=0", "--parallel=1001"})
    void numbersThatMakeNoSenseAreRefused(String option) {
        assertThat(run("simulate", option)).isEqualTo(ExitCodes.REFUSED);

        assertThat(err.toString()).contains("is a number between 1 and");
    }

    private int run(String... args) {
        var shell =
                new Shell(
                        Recording.into(started),
                        Places.linux(folder, Map.of()),
                        new PrintWriter(new StringWriter(), true),
                        new PrintWriter(err, true));
        return shell.execute(args);
    }
}
