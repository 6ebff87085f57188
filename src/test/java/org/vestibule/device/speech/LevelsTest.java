package org.vestibule.device.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class LevelsTest {
    @Test
    @DisplayName("R-02 Seven rates from 50 to 200 percent of 122 words a minute")
    void rates() {
        var rates = Stream.iterate(new Rate(1), Rate::faster).limit(Rate.STEPS).toList();
        assertThat(rates.stream().map(Rate::percent))
                .containsExactly(50, 75, 100, 125, 150, 175, 200);
        assertThat(Rate.NORMAL.wordsAMinute()).isBetween(120.0, 125.0);
        assertThat(rates.getLast().faster()).isEqualTo(rates.getLast());
        assertThat(rates.getFirst().slower()).isEqualTo(rates.getFirst());
        assertThatThrownBy(() -> new Rate(8)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R-04 Seven steps of loudness, 20 dB apart in all")
    void loudness() {
        var steps = Stream.iterate(new Loudness(1), Loudness::louder).limit(7).toList();
        assertThat(steps.getLast().decibels() - steps.getFirst().decibels()).isEqualTo(20);
        assertThat(steps.get(1).decibels() - steps.get(0).decibels()).isCloseTo(3.3, within(0.1));
        assertThat(steps.getLast().louder()).isEqualTo(steps.getLast());
        assertThat(steps.getFirst().softer()).isEqualTo(steps.getFirst());
        assertThatThrownBy(() -> new Loudness(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsStayOutOfWhatIsLogged() {
        assertThat(new Utterance("Ana Canary", "en")).hasToString("Utterance[en, 10 characters]");
    }

    @Test
    void aKioskThatDoesNotSpeak() {
        try (var sound = Sound.none()) {
            sound.speech().speak(List.of(), Rate.NORMAL, Loudness.NORMAL);
            assertThat(sound.speech().speaks("en")).isFalse();
            assertThat(sound.speech().stop()).isZero();
            assertThat(sound.headset().pluggedIn()).isFalse();
        }
    }
}
