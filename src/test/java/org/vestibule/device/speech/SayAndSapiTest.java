package org.vestibule.device.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** How the two are told what they are told, by their manuals. Neither was run here. */
class SayAndSapiTest {
    private static final List<Utterance> TWO =
            List.of(new Utterance("Hello", "en"), new Utterance("LONG hola", "es"));

    @TempDir private Path folder;

    @Test
    void sayIsToldItsVoiceAndRateByOptionsAndItsVolumeInTheText() throws IOException {
        var fake = new FakeEngine(SpeechEngine.SAY, folder);
        try (var speech = fake.start(Patience.STANDARD)) {
            speech.speak(TWO, new Rate(5), new Loudness(1));
            await().untilAsserted(
                            () ->
                                    assertThat(fake.lines("heard"))
                                            .containsExactly(
                                                    "[[volm 0.10]] Hello",
                                                    "[[volm 0.10]] LONG hola"));
            assertThat(fake.arguments())
                    .containsExactly(
                            "-v ?",
                            "-v Samantha -r 183 -f -",
                            "-v Eddy (Spanish (Mexico)) -r 183 -f -");
        }
    }

    @Test
    void sapiIsToldEverythingByLines() throws IOException {
        var fake = new FakeEngine(SpeechEngine.SAPI, folder);
        try (var speech = fake.start(Patience.STANDARD)) {
            speech.speak(TWO, Rate.NORMAL, new Loudness(Loudness.STEPS));
            await().untilAsserted(
                            () ->
                                    assertThat(fake.lines("orders"))
                                            .containsExactly(
                                                    "SPEAK Microsoft Zira Desktop -3 100",
                                                    "SPEAK Microsoft Sabina, \"Desktop\" -3 100"));
            assertThat(fake.lines("started")).hasSize(1);
        }
    }

    @Test
    @DisplayName("R-02 R-04 SAPI's steps of rate and volume grow, within what it takes")
    void stepsOfSapi() {
        var rates = IntStream.rangeClosed(1, Rate.STEPS).map(step -> Sapi.rate(new Rate(step)));
        assertThat(rates).containsExactly(-9, -6, -3, -1, 1, 2, 3);
        var volumes =
                IntStream.rangeClosed(1, Loudness.STEPS)
                        .map(step -> Sapi.volume(new Loudness(step)));
        assertThat(volumes).containsExactly(10, 15, 22, 32, 46, 68, 100);
    }

    @Test
    void theScriptNeedsNoFileAndNoQuotes() {
        var command = Sapi.command("powershell.exe");
        var script = Base64.getDecoder().decode(command.getLast());
        assertThat(new String(script, StandardCharsets.UTF_16LE)).isEqualTo(Sapi.script());
        // CreateProcess takes 32,767 characters.
        assertThat(String.join(" ", command)).hasSizeLessThan(16_000);
    }

    /** Windows PowerShell would read its code page; and $input makes it swallow what it is told. */
    @Test
    void theScriptIsPlainAndLeavesStandardInputAlone() {
        assertThat(Sapi.script()).matches("\\p{ASCII}+").doesNotContainIgnoringCase("$input");
        assertThat(Sapi.script())
                .contains("'SPEAK'", "'READY'", "\"VOICE ", "\"DONE ", "\"FAILED ");
    }
}
