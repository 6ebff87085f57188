package org.vestibule.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.app.place.Places;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

/** Everything that is asked for wrongly ends with 2 and one sentence. */
class WrongUsageTest {
    private final StringWriter err = new StringWriter();
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '' | Missing required subcommand; see vestibule --help.
                    roster | Missing required subcommand; see vestibule roster --help.
                    dance | Unmatched argument at index 0: 'dance'; see vestibule --help.
                    tour --fast | Unknown option: '--fast'; see vestibule tour --help.
                    roster import | Missing required parameter: 'FILE'; see vestibule roster import --help.
                    guide --task dance | Invalid value for option '--task': 'dance' is not one of test-results, refill, visit, message; see vestibule guide --help.
                    """)
    void wrongUsage(String line, String sentence) {
        assertThat(run(Map.of(), line)).isEqualTo(ExitCodes.REFUSED);
        assertThat(err).hasToString(sentence + "\n");
    }

    @Test
    void noHome() {
        assertThat(run(Map.of(), "portal")).isEqualTo(ExitCodes.REFUSED);
        assertThat(err.toString())
                .isEqualTo(
                        "No folders kiosk-assets and print-templates in %s; set VESTIBULE_HOME to"
                                + " the folder that holds them.\n",
                        folder);
    }

    @Test
    void aWrongSettingInTheShippedFile() throws IOException {
        furnish("kiosk.ppi = 1");
        assertThat(run(Map.of(), "portal")).isEqualTo(ExitCodes.REFUSED);
        assertThat(err)
                .hasToString("vestibule.toml: kiosk.ppi is 1; allowed: a number from 60 to 600\n");
    }

    @Test
    void theVariableNamesAnotherFile() throws IOException {
        furnish("");
        var file = folder.resolve("other.toml");
        assertThat(run(Map.of("VESTIBULE_CONFIG", file.toString()), "portal"))
                .isEqualTo(ExitCodes.REFUSED);
        assertThat(err)
                .hasToString(
                        "other.toml: there is no such file; allowed: a settings file that"
                                + " exists\n");
    }

    @Test
    void theOptionComesBeforeTheVariable() throws IOException {
        furnish("");
        var variable = Map.of("VESTIBULE_CONFIG", "/other.toml");
        var file = folder.resolve("vestibule.toml");
        assertThat(run(variable, "portal --config " + file)).isZero();
    }

    @Test
    void whatBreaksIsNamedByACodeAndNothingElse() throws IOException {
        furnish("");
        Program<Programs.Portal> broken =
                _ -> {
                    throw new IOException("Maria Garcia");
                };
        var good = Recording.into(new ArrayList<>());
        var programs =
                new Programs(
                        good.demo(),
                        good.tour(),
                        new Programs.Lasting(
                                good.lasting().kiosk(),
                                good.lasting().console(),
                                broken,
                                good.lasting().keep()),
                        good.tools());
        assertThat(run(programs, Map.of(), "portal")).isEqualTo(ExitCodes.FAILED);
        assertThat(err.toString())
                .matches("Something broke that should not; the support code is [0-9A-F]{8}\\.\n");
    }

    private void furnish(String settings) throws IOException {
        Files.createDirectories(folder.resolve("kiosk-assets"));
        Files.createDirectories(folder.resolve("print-templates"));
        Files.writeString(folder.resolve("vestibule.toml"), settings);
    }

    private int run(Map<String, String> environment, String line) {
        return run(Recording.into(new ArrayList<>()), environment, line);
    }

    private int run(Programs programs, Map<String, String> environment, String line) {
        var out = new PrintWriter(new StringWriter());
        var surroundings = Places.linux(folder, environment);
        var args = line.isEmpty() ? new String[0] : line.split(" ", -1);
        return new Shell(programs, surroundings, out, new PrintWriter(err)).execute(args);
    }
}
