package org.vestibule.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Folders;
import org.vestibule.app.place.Home;
import org.vestibule.app.place.Places;
import org.vestibule.i18n.Languages;
import org.vestibule.practice.PortalTask;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ShellTest {
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");
    private static final Map<String, String> NO_DISPLAY = Map.of();

    private final List<Object> started = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir private Path folder;

    @BeforeEach
    void furnish() throws IOException {
        Files.createDirectories(folder.resolve("kiosk-assets"));
        Files.createDirectories(folder.resolve("print-templates"));
    }

    @Test
    void demoRunsWithADisplay() {
        assertThat(run(DISPLAY, "demo")).isZero();
        assertThat(started).containsExactly(new Programs.Demo(site()));
    }

    @Test
    void demoWithoutADisplaySaysSoAndRunsTheTour() {
        assertThat(run(NO_DISPLAY, "demo")).isZero();
        assertThat(started)
                .containsExactly(new Programs.Tour(site(), folder.resolve("tour"), List.of()));
        assertThat(out)
                .hasToString(
                        "There is no display here, so the tour runs instead and takes its"
                                + " pictures.\n");
    }

    @Test
    void tourWritesWhereItIsTold() {
        assertThat(run(DISPLAY, "tour", "--out", "/pictures")).isZero();
        assertThat(started)
                .containsExactly(new Programs.Tour(site(), Path.of("/pictures"), List.of()));
    }

    @Test
    void tourSpeaksTheLanguagesThatItIsAskedFor() {
        assertThat(run(DISPLAY, "tour", "--out", "/p", "--languages", "es,ar")).isZero();
        assertThat(run(DISPLAY, "tour", "--out", "/p", "--languages", "all")).isZero();
        var languages = Languages.shipped();
        assertThat(started)
                .containsExactly(
                        new Programs.Tour(
                                site(),
                                Path.of("/p"),
                                List.of(
                                        languages.of("es").orElseThrow(),
                                        languages.of("ar").orElseThrow())),
                        new Programs.Tour(site(), Path.of("/p"), languages.all()));
    }

    @Test
    void aLanguageThatTheTourDoesNotKnowIsNamed() {
        assertThat(run(DISPLAY, "tour", "--languages", "xx")).isNotZero();
        assertThat(started).isEmpty();
        assertThat(err.toString()).contains("'xx' is not one of all, en, es");
    }

    @Test
    void kioskRunsWithADisplay() {
        assertThat(run(DISPLAY, "kiosk", "--pair", "ABCD-EFGH")).isZero();
        assertThat(started).containsExactly(new Programs.Kiosk(site(), Optional.of("ABCD-EFGH")));
    }

    @Test
    void kioskRefusesToShowItselfToNobody() {
        assertThat(run(NO_DISPLAY, "kiosk")).isEqualTo(ExitCodes.REFUSED);
        assertThat(started).isEmpty();
        assertThat(err)
                .hasToString(
                        "The kiosk needs a display for people to touch, and there is none here (on"
                                + " Linux: DISPLAY is not set).\n");
    }

    @Test
    void consoleRunsWithADisplay() {
        assertThat(run(DISPLAY, "console", "--pair", "ABCD-EFGH")).isZero();
        assertThat(started).containsExactly(new Programs.Console(site(), Optional.of("ABCD-EFGH")));
    }

    @Test
    void consoleRefusesToShowItselfToNobody() {
        assertThat(run(NO_DISPLAY, "console")).isEqualTo(ExitCodes.REFUSED);
        assertThat(started).isEmpty();
        assertThat(err)
                .hasToString(
                        "The console needs a display, and there is none here (on Linux: DISPLAY is"
                                + " not set).\n");
    }

    @Test
    void portalRunsWithoutADisplay() {
        assertThat(run(NO_DISPLAY, "portal", "--pairing-code")).isZero();
        assertThat(started).containsExactly(new Programs.Portal(site(), true));
    }

    @Test
    void guideIsForWhomItIsTold() {
        assertThat(run(NO_DISPLAY, "guide", "--first-name", "Ana", "--task", "refill")).isZero();
        assertThat(started)
                .containsExactly(
                        new Programs.Guide(site(), Path.of("guide.pdf"), "Ana", PortalTask.REFILL));
    }

    @Test
    void rosterImportTakesAFile() {
        assertThat(run(NO_DISPLAY, "roster", "import", "people.csv")).isZero();
        assertThat(started)
                .containsExactly(
                        new Programs.RosterImport(site(), Path.of("people.csv"), Optional.empty()));
    }

    @Test
    void doctorTellsByItsExitCodeThatThereIsSomethingToDo() {
        assertThat(run(NO_DISPLAY, "doctor")).isEqualTo(ExitCodes.FAILED);
        assertThat(out.toString()).contains("FIX   fonts: none in " + folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "tour",
                "kiosk",
                "console",
                "portal",
                "guide",
                "roster",
                "roster import",
                "pin",
                "doctor"
            })
    void everyCommandExplainsItself(String command) {
        assertThat(run(NO_DISPLAY, (command + " --help").split(" ", -1))).isZero();
        assertThat(out.toString()).startsWith("Usage: vestibule " + command);
        assertThat(started).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "kiosk --version", "roster import --version"})
    void theVersionIsTold(String line) {
        assertThat(run(NO_DISPLAY, line.split(" ", -1))).isZero();
        assertThat(out.toString()).startsWith("vestibule ");
    }

    private int run(Map<String, String> environment, String... args) {
        var shell =
                new Shell(
                        Recording.into(started),
                        Places.linux(folder, environment),
                        new PrintWriter(out),
                        new PrintWriter(err));
        return shell.execute(args);
    }

    private Site site() {
        var folders = Folders.standard(Places.linux(folder, Map.of()));
        return new Site(new Home(folder), Settings.standard(folders), Optional.empty());
    }
}
