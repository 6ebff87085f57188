package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

/**
 * The tour as a new user runs it, from the packaged program, and what independent tools make of it.
 */
class TourIT {
    private static final Path OUT = Path.of("target/tour");
    private static JsonNode result;

    @BeforeAll
    static void runTheTour() throws Exception {
        var program = Path.of(System.getProperty("vestibule.distribution"), "bin", "vestibule");
        var log = Path.of("target/tour.log");
        var process =
                new ProcessBuilder(program.toString(), "tour", "--out", OUT.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) process.destroyForcibly();
        assertThat(ended).as("the tour ends by itself; its output is in %s", log).isTrue();
        assertThat(process.exitValue()).as("exit code; output: %s", Files.readString(log)).isZero();
        result = new ObjectMapper().readTree(OUT.resolve("result.json").toFile());
    }

    @Test
    void everyJourneyIsDoneAndEveryStepOfItWentWell() {
        assertThat(result.path("ok").asBoolean()).isTrue();
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "id-check",
                        "invitation",
                        "no-code",
                        "decline",
                        "just-show-me",
                        "paper",
                        "recovery",
                        "child",
                        "no-contact",
                        "spanish",
                        "offline",
                        "out-of-paper");
        for (var journey : result.path("journeys")) {
            assertThat(journey.path("steps")).isNotEmpty();
            for (var step : journey.path("steps")) {
                assertThat(step.path("ok").asBoolean()).as(step.toString()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("budget: with a code at most 6 screens and 15 touches")
    void anInvitationNeedsFewScreensAndTouches() {
        var invitation = journey("invitation");
        assertThat(invitation.path("screensToHandoff").asInt()).isBetween(1, 6);
        assertThat(invitation.path("touches").asInt()).isBetween(1, 15);
    }

    @Test
    @DisplayName("budget: without a code at most 12 screens")
    void noCodeNeedsFewScreens() {
        assertThat(journey("no-code").path("screensToHandoff").asInt()).isBetween(1, 12);
    }

    @Test
    void everyScreenHasItsPictureInPortraitAndLandscape() throws IOException {
        var portrait = pictures("portrait");
        assertThat(portrait).hasSizeGreaterThan(10).isEqualTo(pictures("landscape"));
        for (var name : portrait) {
            var tall = ImageIO.read(OUT.resolve("portrait").resolve(name).toFile());
            var wide = ImageIO.read(OUT.resolve("landscape").resolve(name).toFile());
            assertThat(List.of(tall.getWidth(), tall.getHeight())).containsExactly(1080, 1920);
            assertThat(List.of(wide.getWidth(), wide.getHeight())).containsExactly(1920, 1080);
        }
    }

    @Test
    void zbarReadsTheAddressFromAHandOffScreenshot() throws Exception {
        for (var orientation : List.of("portrait", "landscape")) {
            var picture = picture(orientation, "hand-off");
            assertThat(zbar(picture)).matches("QR-Code:https://localhost:\\d+/a/[2-9A-Z]{26}");
        }
    }

    @Test
    void zbarReadsTheAddressFromTheGuideAsALobbyPrinterRastersIt() throws Exception {
        needs("pdftoppm");
        var guide = first(OUT, "guide-", ".pdf");
        var page = OUT.resolve("guide-page");
        run("pdftoppm", "-r", "203", "-png", "-singlefile", guide.toString(), page.toString());
        assertThat(zbar(Path.of(page + ".png")))
                .matches("QR-Code:https://localhost:\\d+/a/[2-9A-Z]{26}");
    }

    private static List<String> names() {
        return StreamSupport.stream(result.path("journeys").spliterator(), false)
                .map(journey -> journey.path("name").asText())
                .toList();
    }

    private static JsonNode journey(String name) {
        return result.path("journeys").get(names().indexOf(name));
    }

    private static List<String> pictures(String orientation) throws IOException {
        try (var files = Files.list(OUT.resolve(orientation))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path picture(String orientation, String screen) throws IOException {
        return first(OUT.resolve(orientation), "", "-" + screen + ".png");
    }

    private static Path first(Path folder, String start, String end) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> file.getFileName().toString().endsWith(end))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + start + "*" + end));
        }
    }

    private static String zbar(Path picture) throws Exception {
        needs("zbarimg");
        return run("zbarimg", "--quiet", picture.toString()).strip();
    }

    private static void needs(String tool) {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin", tool)),
                tool + " is not installed: this check is skipped");
    }

    private static String run(String... command) throws Exception {
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command[0], output).isZero();
        return output;
    }
}
