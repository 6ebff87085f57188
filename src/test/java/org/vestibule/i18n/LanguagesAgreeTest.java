package org.vestibule.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Bundles.Pair;
import org.vestibule.i18n.Messages.Audience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every language says what English says, and no less. A key that is new in English needs its draft
 * in each other language at once.
 */
class LanguagesAgreeTest {
    private static final Pattern KEY = Pattern.compile("^([^#\\s=][^=]*?)\\s*=");
    private static final Pattern QUOTED = Pattern.compile("[“«]([^”»]+)[”»]");

    /** Spanish runs a quarter longer; short labels may double. */
    private static final double LONGER = 1.6;

    private static final int SHORT = 12;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_LINE = 48;

    static Stream<Pair> translations() {
        return Bundles.translations();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyKeyIsTranslatedAndNoneIsLeftOver(Pair pair) {
        assertThat(without(pair.english(), pair.other())).as("without a translation").isEmpty();
        assertThat(without(pair.other(), pair.english())).as("no longer in English").isEmpty();
    }

    /** Answers may come later than the rest; those of these two languages are there. */
    @Test
    void theAnswersAreInEnglishAndInSpanish() {
        assertThat(Languages.shipped().all())
                .filteredOn(language -> Messages.exist(Audience.ANSWERS, language))
                .extracting(Language::tag)
                .contains("en", "es");
    }

    private static Set<String> without(Messages these, Messages those) {
        var keys = new TreeSet<>(these.keys());
        keys.removeAll(those.keys());
        return keys;
    }

    private static Set<String> common(Pair pair) {
        var keys = new TreeSet<>(pair.english().keys());
        keys.retainAll(pair.other().keys());
        return keys;
    }

    @Test
    void noKeyStandsTwice() {
        for (var language : Languages.shipped().all()) {
            for (var audience : ReviewGate.written(language)) {
                assertThat(twice(Bundles.source(audience, language)))
                        .as("%s %s", audience, language.tag())
                        .isEmpty();
            }
        }
        assertThat(twice("a.b=1\n# a.b=2\na.c=3\na.b = 4\n")).containsExactly("a.b");
    }

    private static List<String> twice(String file) {
        var seen = new HashSet<String>();
        var again = new ArrayList<String>();
        for (var line : file.lines().toList()) {
            var key = KEY.matcher(line);
            if (key.find() && !seen.add(key.group(1))) again.add(key.group(1));
        }
        return again;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyPlaceholderIsInEveryLanguage(Pair pair) {
        var softly = new SoftAssertions();
        for (var key : common(pair)) {
            softly.assertThat(Bundles.placeholders(Bundles.raw(pair.other(), key)))
                    .as(key)
                    .isEqualTo(Bundles.placeholders(Bundles.raw(pair.english(), key)));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aButtonNamedInASentenceIsCalledSoOnTheScreen(Pair pair) {
        var softly = new SoftAssertions();
        var found = 0;
        for (var key : common(pair)) {
            for (var button : quoted(Bundles.raw(pair.english(), key))) {
                found++;
                softly.assertThat(quoted(Bundles.raw(pair.other(), key)))
                        .as(key)
                        .containsAnyElementsOf(names(button, pair.other().language()));
            }
        }
        softly.assertAll();
        // The phone's pages name no button.
        if (pair.english().keys().contains("ui.back")) assertThat(found).isPositive();
    }

    /** The quoted words, without the period that English puts inside. */
    private static List<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1).replaceFirst("[.,]$", ""))
                .toList();
    }

    /** What a button with this English name is called in a language. */
    private static List<String> names(String english, Language language) {
        return ReviewGate.written(language).stream()
                .flatMap(
                        who -> {
                            var other = Bundles.raw(Messages.load(who, language));
                            return Bundles.raw(Messages.load(who, Language.ENGLISH))
                                    .entrySet()
                                    .stream()
                                    .filter(text -> text.getValue().equals(english))
                                    .map(Map.Entry::getKey)
                                    .flatMap(key -> Stream.ofNullable(other.get(key)));
                        })
                .toList();
    }

    @Test
    void aButtonNamedInEnglishIsThereInEnglish() {
        for (var audience : Bundles.AUDIENCES) {
            Bundles.raw(Messages.load(audience, Language.ENGLISH))
                    .forEach(
                            (key, text) -> {
                                for (var button : quoted(text)) {
                                    assertThat(names(button, Language.ENGLISH))
                                            .as(key)
                                            .isNotEmpty();
                                }
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsMuchLongerThanInEnglish(Pair pair) {
        var softly = new SoftAssertions();
        var shown = common(pair);
        shown.retainAll(Bundles.shown(pair.english()));
        for (var key : shown) {
            var most = Bundles.raw(pair.english(), key).length() * LONGER + SHORT;
            softly.assertThat((double) Bundles.raw(pair.other(), key).length())
                    .as("%s: %s", key, Bundles.raw(pair.other(), key))
                    .isLessThanOrEqualTo(most);
        }
        softly.assertAll();
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
