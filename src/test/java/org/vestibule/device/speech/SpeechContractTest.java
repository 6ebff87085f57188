package org.vestibule.device.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.with;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What screens rely on, whichever program speaks. The programs only look like the real ones. */
class SpeechContractTest {
    private static final Patience LITTLE =
            new Patience(Duration.ofSeconds(20), Duration.ofMillis(150), Duration.ZERO);
    private static final String QUOTES =
            "Núñez “Ana” 'x' \"$HOME\" `id` $(id) %PATH% \\ & | > <voice/> -v 你好";

    @TempDir private Path folder;

    private static ConditionFactory soon() {
        return with().pollInterval(Duration.ofMillis(5)).await();
    }

    private FakeEngine fake(SpeechEngine engine) {
        return new FakeEngine(engine, folder);
    }

    private static void say(Speech speech, String... texts) {
        var what = Stream.of(texts).map(text -> new Utterance(text, "en")).toList();
        speech.speak(what, Rate.NORMAL, Loudness.NORMAL);
    }

    private static void hears(FakeEngine fake, String... texts) {
        soon().untilAsserted(() -> assertThat(fake.heard()).containsExactly(texts));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-01 A language without a voice is known as such, and passed over")
    void languages(SpeechEngine engine) throws IOException {
        var fake = fake(engine);
        try (var speech = fake.start(Patience.STANDARD)) {
            assertThat(List.of("en", "es", "vi")).allMatch(speech::speaks);
            assertThat(List.of("ar", "zh-Hans", "tl")).noneMatch(speech::speaks);
            var other = new Utterance("مرحبا", "ar");
            var what = List.of(other, new Utterance("Hello", "en"), new Utterance("LONG", "es"));
            speech.speak(what, Rate.NORMAL, Loudness.NORMAL);
            hears(fake, "Hello", "LONG");
            assertThat(speech.stop()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-03 Words arrive as they are, and never in an argument that every user can read")
    void words(SpeechEngine engine) throws IOException {
        var fake = fake(engine);
        try (var speech = fake.start(Patience.STANDARD)) {
            say(speech, "Ana Canary", QUOTES, "LONG [[rate 9]]");
            hears(fake, "Ana Canary", QUOTES, "LONG " + brackets(engine));
            assertThat(fake.arguments().toString())
                    .doesNotContain("Canary", "Núñez", "QW5hIENhbmFyeQ");
        }
    }

    /** SAPI takes no commands in a text, so nothing has to be taken out of it. */
    private static String brackets(SpeechEngine engine) {
        return engine == SpeechEngine.SAPI ? "[[rate 9]]" : "[ [rate 9]]";
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-02 Who interrupts is obeyed in the middle of a word, and nothing more is said")
    void interrupted(SpeechEngine engine) throws IOException {
        var fake = fake(engine);
        try (var speech = fake.start(Patience.STANDARD)) {
            say(speech, "one", "LONG", "never");
            hears(fake, "one", "LONG");
            assertThat(speech.stop()).isEqualTo(1);
            soon().until(fake::isSilent);
            assertThat(speech.stop()).isEqualTo(1);
            say(speech, "LONG again");
            hears(fake, "one", "LONG", "LONG again");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-02 The next words end the ones before")
    void newestWords(SpeechEngine engine) throws IOException {
        var fake = fake(engine);
        try (var speech = fake.start(Patience.STANDARD)) {
            say(speech, "LONG", "never");
            hears(fake, "LONG");
            say(speech, "next", "LONG too");
            hears(fake, "LONG", "next", "LONG too");
            assertThat(speech.stop()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProgramThatCrashesIsThereAgainForTheNextWords(SpeechEngine engine) throws IOException {
        var fake = fake(engine);
        try (var speech = fake.start(Patience.STANDARD)) {
            say(speech, "CRASH", "left out");
            hears(fake, "CRASH");
            soon().until(() -> !fake.isRunning());
            assertThat(speech.stop()).isZero();
            say(speech, "back", "LONG");
            hears(fake, "CRASH", "back", "LONG");
            assertThat(speech.stop()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProgramThatHangsIsEndedAndThereAgainForTheNextWords(SpeechEngine engine)
            throws IOException {
        var fake = fake(engine);
        try (var speech = fake.start(LITTLE)) {
            say(speech, "DEAF", "left out");
            hears(fake, "DEAF");
            soon().until(() -> !fake.isRunning());
            say(speech, "back");
            hears(fake, "DEAF", "back");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingRunsOnWhenItIsClosed(SpeechEngine engine) throws IOException {
        var fake = fake(engine);
        try (var speech = fake.start(Patience.STANDARD)) {
            say(speech, "LONG");
            hears(fake, "LONG");
        }
        soon().until(() -> !fake.isRunning());
    }

    @ParameterizedTest
    @EnumSource
    void aProgramThatIsNotThereOrTellsNoVoices(SpeechEngine engine) throws IOException {
        assertThat(engine.find(folder.resolve("none").toString())).isEmpty();
        var silent = fake(engine).find("exit 1\n", Patience.STANDARD);
        assertThat(silent.filter(speech -> speech.speaks("en"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aProgramThatNeverComesUp(SpeechEngine engine) throws IOException {
        var little = new Patience(Duration.ofMillis(200), Duration.ZERO, Duration.ZERO);
        var found = fake(engine).find("exec sleep 60\n", little);
        assertThat(found.filter(speech -> speech.speaks("en"))).isEmpty();
    }
}
