package org.vestibule.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class HomeTest {
    @TempDir private Path folder;

    @Test
    void theWorkingDirectoryWillDo() throws IOException {
        furnish(folder);
        assertThat(Home.find(Places.linux(folder, Map.of())))
                .isEqualTo(new Home.Search.Found(new Home(folder)));
    }

    @Test
    void theVariableComesBeforeTheWorkingDirectory() throws IOException {
        furnish(folder);
        var told = folder.resolve("told");
        furnish(told);
        var surroundings = Places.linux(folder, Map.of("VESTIBULE_HOME", told.toString()));
        assertThat(Home.find(surroundings)).isEqualTo(new Home.Search.Found(new Home(told)));
    }

    @Test
    void thePropertyComesBeforeTheVariable() throws IOException {
        var told = folder.resolve("told");
        furnish(told);
        var surroundings =
                new Surroundings(
                        Map.of("VESTIBULE_HOME", "/elsewhere"),
                        Map.of("vestibule.home", told.toString()),
                        folder);
        assertThat(Home.find(surroundings)).isEqualTo(new Home.Search.Found(new Home(told)));
    }

    @Test
    void aWrongVariableIsNotMadeUpFor() throws IOException {
        furnish(folder);
        var surroundings = Places.linux(folder, Map.of("VESTIBULE_HOME", "/elsewhere"));
        assertThat(Home.find(surroundings))
                .isEqualTo(
                        new Home.Search.Missing(
                                "No folders kiosk-assets and print-templates in /elsewhere; set"
                                        + " VESTIBULE_HOME to the folder that holds them."));
    }

    @Test
    void theFolderAboveTheJarsComesFirst() {
        var jar = Path.of("/opt/vestibule/lib/vestibule.jar");
        assertThat(Home.guesses(Places.linux(folder, Map.of()), Optional.of(jar)))
                .containsExactly(Path.of("/opt/vestibule"), folder);
    }

    @Test
    void classesOutsideALibFolderSayNothing() {
        var classes = Path.of("/checkout/target/classes");
        assertThat(Home.guesses(Places.linux(folder, Map.of()), Optional.of(classes)))
                .containsExactly(folder);
    }

    @Test
    void aCheckoutWritesIntoTarget() throws IOException {
        var home = new Home(folder);
        assertThat(home.output(Path.of("/here"))).isEqualTo(Path.of("/here"));
        Files.createFile(folder.resolve("pom.xml"));
        assertThat(home.output(Path.of("/here"))).isEqualTo(folder.resolve("target"));
    }

    private static void furnish(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("kiosk-assets"));
        Files.createDirectories(folder.resolve("print-templates"));
    }
}
