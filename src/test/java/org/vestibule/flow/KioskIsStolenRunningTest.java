package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.testing.PlantedWords;
import org.vestibule.testing.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody copies everything a running kiosk has written to its disk, without its key. */
class KioskIsStolenRunningTest {
    @TempDir private Path folder;

    @Test
    @DisplayName("I3: no planted word in data, keys, logs or temporary files, in any encoding")
    void nothingOfAnybodyIsReadFromItsFiles() throws Exception {
        var temp = Files.createDirectories(folder.resolve("temp"));
        var process = start(temp);
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("ready");
            assertThat(folder.resolve("data/kiosk.mv.db")).isNotEmptyFile();
            assertThat(folder.resolve("data/record.keys")).isNotEmptyFile();
            assertThat(folder.resolve("logs/kiosk.log")).content().contains("running");

            var words = PlantedWords.of(Samples.PLANTED, Samples.BORN);
            assertThat(words.below(folder)).isEmpty();
            // The same look finds what is there.
            Files.writeString(temp.resolve("leak"), "x" + Samples.PLANTED.getFirst() + "y");
            assertThat(words.below(folder)).hasSize(1);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(Path temp) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + temp,
                        "-Dlogback.configurationFile=logback.xml",
                        "-Dvestibule.log=FILE",
                        "-Dvestibule.logs=" + folder.resolve("logs"),
                        "-Dvestibule.program=kiosk",
                        "-cp",
                        path,
                        RunningKiosk.class.getName(),
                        folder.resolve("data").toString(),
                        folder.resolve("keys").toString(),
                        System.getProperty("vestibule.home", "."))
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }
}
