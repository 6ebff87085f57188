package org.vestibule.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Lobby;
import org.vestibule.practice.AgreementTexts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** for English; grades of other languages have formulas of their own. */
class PlainLanguageTest {
    private static final double HIGHEST_GRADE = 6.0;
    private static final int LONGEST_SENTENCE = 15;
    private static final int FULLEST_SCREEN = 60;

    private final KioskTexts texts = new KioskTexts(Language.ENGLISH);

    @Test
    @DisplayName("R-17 Every screen reads at grade 6 or below")
    void everyScreenIsEasyToRead() {
        var softly = new SoftAssertions();
        texts.screens()
                .forEach(
                        (screen, keys) -> {
                            var words = keys.stream().map(texts::text).toList();
                            softly.assertThat(Reading.grade(words))
                                    .as(screen)
                                    .isLessThanOrEqualTo(HIGHEST_GRADE);
                        });
        softly.assertAll();
    }

    @Test
    @DisplayName("R-17 No sentence has more than 15 words")
    void sentencesAreShort() {
        var softly = new SoftAssertions();
        for (var key : texts.all()) {
            for (var sentence : Reading.sentences(texts.text(key))) {
                softly.assertThat(Reading.words(sentence).size())
                        .as("%s: %s", key, sentence)
                        .isLessThanOrEqualTo(LONGEST_SENTENCE);
            }
        }
        softly.assertAll();
    }

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-17 No screen shows more than 60 words of its own, in any language")
    void screensAreShort(Language language) {
        var softly = new SoftAssertions();
        var spoken = new KioskTexts(language);
        spoken.screens()
                .forEach(
                        (screen, keys) ->
                                softly.assertThat(spoken.fullest(keys))
                                        .as(screen)
                                        .isLessThanOrEqualTo(FULLEST_SCREEN));
        softly.assertAll();
    }

    @Test
    @DisplayName("R-19 No jargon")
    void noJargon() {
        for (var key : texts.all()) {
            assertThat(Reading.words(texts.text(key).toLowerCase(Locale.ROOT)))
                    .as(key)
                    .doesNotContainAnyElementsOf(Jargon.WORDS);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-57 Every error says how to put it right, in every language")
    void errorsSayHowToPutThemRight(Language language) {
        var spoken = new KioskTexts(language);
        for (var key : spoken.all()) {
            if (key.contains(".error.")) {
                assertThat(Reading.sentences(spoken.text(key))).as(key).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    @DisplayName("R-17 The agreements read at grade 6 or below")
    void agreementsAreEasyToRead() {
        var softly = new SoftAssertions();
        for (var kind : AgreementTexts.KINDS) {
            var text = Lobby.agreements().text(kind, "en").text();
            softly.assertThat(Reading.grade(List.of(text)))
                    .as(kind)
                    .isLessThanOrEqualTo(HIGHEST_GRADE);
        }
        softly.assertAll();
    }
}
