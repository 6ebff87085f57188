package org.vestibule.device.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.testing.ScriptedSpeech;

import java.util.List;

class YieldingSpeechTest {
    private static final Utterance WORDS = new Utterance("Touch Play", "en");

    private final ScriptedSpeech voice = new ScriptedSpeech();
    private final YieldingSpeech speech = new YieldingSpeech(voice);

    private void say() {
        speech.speak(List.of(WORDS), Rate.NORMAL, Loudness.NORMAL);
    }

    @Test
    void itSpeaksAsLongAsNothingElseIsHeard() {
        say();
        assertThat(voice.current()).containsExactly(WORDS);
        voice.hasSaid(1);
        assertThat(speech.stop()).isEqualTo(1);
    }

    @Test
    void itFallsSilentInTheMiddleOfAWord() {
        say();
        speech.giveWay(true);
        assertThat(voice.isSpeaking()).isFalse();
    }

    @Test
    void whatItWouldHaveSaidIsNotSaidLater() {
        speech.giveWay(true);
        say();
        assertThat(speech.stop()).isEqualTo(1);
        speech.giveWay(false);
        assertThat(voice.all()).isEmpty();
        say();
        assertThat(voice.all()).containsExactly(WORDS);
    }

    @Test
    void itReadsWhatTheVoiceReads() {
        voice.lacks("vi");
        assertThat(speech.speaks("vi")).isFalse();
        assertThat(speech.speaks("en")).isTrue();
    }
}
