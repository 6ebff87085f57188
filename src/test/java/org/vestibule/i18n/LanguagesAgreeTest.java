package org.vestibule.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Messages.Audience;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Every language says what English says, and no less. A key that is new in English needs its draft
 * in each other language at once.
 */
class LanguagesAgreeTest {
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_LINE = 48;

    static List<Consistency> translations() {
        return Consistency.all();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyKeyIsTranslatedAndNoneIsLeftOver(Consistency language) {
        assertThat(language.missing()).as("without a translation").isEmpty();
        assertThat(language.obsolete()).as("no longer in English").isEmpty();
    }

    /** Answers may come later than the rest; those of these two languages are there. */
    @Test
    void theAnswersAreInEnglishAndInSpanish() {
        assertThat(Languages.shipped().all())
                .filteredOn(language -> Messages.exist(Audience.ANSWERS, language))
                .extracting(Language::tag)
                .contains("en", "es");
    }

    @Test
    void noKeyStandsTwice() {
        for (var language : Languages.shipped().all()) {
            for (var audience : ReviewGate.written(language)) {
                assertThat(Consistency.twice(audience, language))
                        .as("%s %s", audience, language.tag())
                        .isEmpty();
            }
        }
        assertThat(Consistency.twice("a.b=1\n# a.b=2\na.c=3\na.b = 4\n")).containsExactly("a.b");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyPlaceholderIsInEveryLanguage(Consistency language) {
        assertThat(language.placeholders()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aButtonNamedInASentenceIsCalledSoOnTheScreen(Consistency language) {
        assertThat(language.buttons()).isEmpty();
        // The phone's pages name no button.
        if (language.pair().english().keys().contains("ui.back")) {
            assertThat(language.named()).isPositive();
        }
    }

    @Test
    void aButtonNamedInEnglishIsThereInEnglish() {
        for (var audience : Bundles.AUDIENCES) {
            Bundles.raw(Messages.load(audience, Language.ENGLISH))
                    .forEach(
                            (key, text) -> {
                                for (var button : Consistency.quoted(text)) {
                                    assertThat(Consistency.names(button, Language.ENGLISH))
                                            .as(key)
                                            .isNotEmpty();
                                }
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsMuchLongerThanInEnglish(Consistency language) {
        assertThat(language.tooLong()).isEmpty();
    }

    @Test
    @DisplayName("what stands on a tile is short in every language")
    void tilesAreShort() {
        var tile = Pattern.compile("(benefits|for-whom|finish)\\.(?!question|who-can-see)[a-z-]+");
        var softly = new SoftAssertions();
        for (var language : Languages.shipped().all()) {
            var texts = Bundles.raw(Messages.load(Audience.KIOSK, language));
            texts.forEach(
                    (key, text) -> {
                        if (tile.matcher(key).matches()) {
                            softly.assertThat(text).as(key).hasSizeLessThanOrEqualTo(LONGEST_TITLE);
                        }
                        if (key.endsWith(".line") && tile.matcher(stem(key)).matches()) {
                            softly.assertThat(text).as(key).hasSizeLessThanOrEqualTo(LONGEST_LINE);
                        }
                    });
        }
        softly.assertAll();
    }

    private static String stem(String key) {
        return key.substring(0, key.length() - ".line".length());
    }
}
