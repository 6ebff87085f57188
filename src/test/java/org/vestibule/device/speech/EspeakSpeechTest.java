package org.vestibule.device.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * The real program where it is installed, with its sound in files instead of a room; and programs
 * that only look like it, for what it must never do.
 */
class EspeakSpeechTest {
    private static final List<Utterance> TWO =
            List.of(new Utterance("Ana Canary", "en"), new Utterance("Hola", "es"));

    @TempDir private Path folder;

    @Test
    @DisplayName("R-02 The real program keeps the rates, 50 to 200 percent of 122 words a minute")
    void ratesOfTheRealProgram() throws Exception {
        for (var step : List.of(1, 2, 3, 5, 7)) {
            var rate = new Rate(step);
            var seconds = spoken(rate, Loudness.NORMAL).seconds();
            assertThat(WORDS / seconds * 60)
                    .as("words a minute at %d %%", rate.percent())
                    .isCloseTo(rate.wordsAMinute(), within(rate.wordsAMinute() * 0.08));
        }
    }

    @Test
    @DisplayName("R-04 The real program gains 20 dB, and nothing is cut off")
    void loudnessOfTheRealProgram() throws Exception {
        var softest = spoken(Rate.NORMAL, new Loudness(1));
        var loudest = spoken(Rate.NORMAL, new Loudness(Loudness.STEPS));
        assertThat(20 * Math.log10(loudest.power() / softest.power())).isCloseTo(20, within(1.0));
        assertThat(loudest.peak()).isLessThan(Short.MAX_VALUE);
    }

    @Test
    @DisplayName("R-01 A voice that cannot read its script counts as none")
    void onlyVoicesThatCanRead() {
        needsEspeak();
        var speech = SpeechEngine.ESPEAK_NG.find().orElseThrow();
        assertThat(List.of("en", "es", "ar", "vi")).allMatch(speech::speaks);
        assertThat(speech.speaks("tl")).isFalse();
        // Debian's has the Mandarin voice without its dictionary.
        assertThat(speech.speaks("zh-Hans"))
                .isEqualTo(
                        Espeak.find("espeak-ng", Patience.STANDARD)
                                .orElseThrow()
                                .voices()
                                .of("zh")
                                .isPresent());
    }

    @Test
    void aProgramThatIsMissing() {
        assertThat(SpeechEngine.ESPEAK_NG.find(folder.resolve("none").toString())).isEmpty();
    }

    @Test
    @DisplayName("R-03 Words are never an argument, where every user of the computer reads them")
    void wordsGoThroughStandardInput() throws IOException {
        try (var speech =
                speech("echo \"$@\" >> %1$s/arguments; cat >> %1$s/words; echo . >> %1$s/words")) {
            speech.speak(TWO, Rate.NORMAL, Loudness.NORMAL);
            await().untilAsserted(
                            () -> assertThat(read("words")).isEqualTo("Ana Canary.\nHola.\n"));
            assertThat(read("arguments").lines())
                    .containsExactly(
                            "-b 1 -v en-us -s 106 -g 0 -a 60 --stdin",
                            "-b 1 -v es -s 106 -g 0 -a 60 --stdin");
            await().untilAsserted(() -> assertThat(speech.stop()).isEqualTo(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[h@l'oU]]", "--version", "-f /etc/passwd", "<voice name='x'>"})
    void wordsAreOnlyWords(String words) throws Exception {
        needsEspeak();
        var speech = real();
        speech.speak(List.of(new Utterance(words, "en")), Rate.NORMAL, Loudness.NORMAL);
        await().untilAsserted(() -> assertThat(Files.exists(folder.resolve("done"))).isTrue());
        assertThat(heard().seconds()).isPositive();
    }

    private static final int WORDS = 72;
    private static final String TEXT =
            "See your health information on your phone. Set up your free patient portal here. It"
                    + " takes about two minutes. You can stop at any time. We ask for your name and"
                    + " your birth date. Then you choose how you want to finish. A person from the"
                    + " desk can help you with every step if you like that better. Your answers are"
                    + " kept safe and this screen forgets you when you leave us.";

    private static void needsEspeak() {
        assumeTrue(SpeechEngine.ESPEAK_NG.find().isPresent(), "espeak-ng is missing");
    }

    private Heard spoken(Rate rate, Loudness loudness) throws Exception {
        needsEspeak();
        Files.deleteIfExists(folder.resolve("done"));
        try (var speech = real()) {
            speech.speak(List.of(new Utterance(TEXT, "en")), rate, loudness);
            await().until(() -> Files.exists(folder.resolve("done")));
        }
        return heard();
    }

    /** The real program, its sound in a file. */
    private Speech real() throws IOException {
        return SpeechEngine.ESPEAK_NG
                .find(
                        script(
                                """
                                if [ "$1" = --voices ] || [ "$5" = -q ]; then exec espeak-ng "$@"; fi
                                espeak-ng -w %1$s/heard.wav "$@" && touch %1$s/done
                                """))
                .orElseThrow();
    }

    private Speech speech(String does) throws IOException {
        return SpeechEngine.ESPEAK_NG
                .find(
                        script(
                                """
                                if [ "$1" = --voices ]; then
                                  echo 'Pty Language'
                                  echo ' 5 en-us'
                                  echo ' 5 es'
                                  exit 0
                                fi
                                """
                                        + does))
                .orElseThrow();
    }

    private String script(String does) throws IOException {
        var file = folder.resolve("engine");
        Files.writeString(file, "#!/bin/sh\n" + does.formatted(folder) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private record Heard(double seconds, double power, int peak) {}

    private Heard heard() throws IOException, UnsupportedAudioFileException {
        try (var audio = AudioSystem.getAudioInputStream(folder.resolve("heard.wav").toFile())) {
            var bytes = audio.readAllBytes();
            var sum = 0.0;
            var peak = 0;
            for (var at = 0; at + 1 < bytes.length; at += 2) {
                var wave = (short) ((bytes[at] & 0xff) | (bytes[at + 1] << 8));
                sum += (double) wave * wave;
                peak = Math.max(peak, Math.abs(wave));
            }
            var waves = bytes.length / 2.0;
            return new Heard(
                    waves / audio.getFormat().getSampleRate(), Math.sqrt(sum / waves), peak);
        }
    }
}
