package org.vestibule.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.practice.AgreementTexts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Spanish texts: easy, polite, and with every sign that Spanish wants. */
class SpanishTest {
    private static final Language SPANISH = Languages.shipped().of("es").orElseThrow();
    private static final double EASY = 65;
    private static final int LONGEST_SENTENCE = 15;
    private static final int SMALLEST_SAMPLE = 20;

    /** The familiar address; we say usted. */
    private static final Pattern FAMILIAR =
            Pattern.compile(
                    "(?iU)\\b(tú|tu|tus|te|ti|tienes|puedes|quieres|vosotros|vuestr\\w+)\\b");

    private static Messages texts(Audience audience) {
        return Messages.load(audience, SPANISH);
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "PHONE", "GUIDE", "ANSWERS"})
    @DisplayName("R-17 INFLESZ 65 or more, a screen at a time")
    void everyScreenIsEasyToRead(Audience audience) {
        var texts = texts(audience);
        var screens =
                Bundles.shown(texts).stream()
                        .filter(key -> isPhrase(Bundles.plain(texts, key)))
                        .collect(
                                Collectors.groupingBy(
                                        key -> screen(audience, key),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                key -> Bundles.plain(texts, key),
                                                Collectors.toList())));
        var softly = new SoftAssertions();
        samples(screens)
                .forEach(
                        (screen, words) ->
                                softly.assertThat(Inflesz.of(words))
                                        .as("%s: %s", screen, words)
                                        .isGreaterThanOrEqualTo(EASY));
        softly.assertAll();
    }

    /** The formula is for sentences: on a label of one word it says how long that word is. */
    private static boolean isPhrase(String text) {
        return Inflesz.words(text).size() > 2;
    }

    /** Of a few words the formula says nothing either: such screens are read together. */
    private static Map<String, List<String>> samples(Map<String, List<String>> screens) {
        var samples = new TreeMap<String, List<String>>();
        screens.forEach(
                (screen, texts) -> {
                    var words = texts.stream().mapToInt(text -> Inflesz.words(text).size()).sum();
                    var name = words < SMALLEST_SAMPLE ? "the short ones" : screen;
                    samples.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(texts);
                });
        return samples;
    }

    private static String screen(Audience audience, String key) {
        var dot = key.indexOf('.');
        return audience == Audience.GUIDE || dot < 0 ? "" : key.substring(0, dot);
    }

    @Test
    @DisplayName("R-17 the agreements have INFLESZ 65 or more")
    void theAgreementsAreEasyToRead() throws IOException {
        var home = Path.of(System.getProperty("vestibule.home", "."));
        var agreements = AgreementTexts.load(home.resolve("kiosk-assets/agreements"));
        for (var kind : AgreementTexts.KINDS) {
            var text = agreements.text(kind, "es");
            assertThat(text.language()).isEqualTo("es");
            assertThat(Inflesz.of(List.of(text.text()))).as(kind).isGreaterThanOrEqualTo(EASY);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "PHONE", "GUIDE", "ANSWERS"})
    @DisplayName("R-17 no sentence has more than 15 words")
    void sentencesAreShort(Audience audience) {
        var texts = texts(audience);
        var softly = new SoftAssertions();
        for (var key : Bundles.shown(texts)) {
            for (var sentence : Inflesz.sentences(Bundles.plain(texts, key))) {
                softly.assertThat(Inflesz.words(sentence).size())
                        .as("%s: %s", key, sentence)
                        .isLessThanOrEqualTo(LONGEST_SENTENCE);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "PHONE", "GUIDE", "ANSWERS"})
    void everyQuestionAndExclamationIsOpenedToo(Audience audience) {
        var texts = texts(audience);
        for (var key : Bundles.shown(texts)) {
            var text = Bundles.plain(texts, key);
            assertThat(count(text, '¿')).as(text).isEqualTo(count(text, '?'));
            assertThat(count(text, '¡')).as(text).isEqualTo(count(text, '!'));
            assertThat(count(text, '“')).as(text).isEqualTo(count(text, '”'));
            assertThat(text).doesNotContain("\"", "'", "  ");
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "PHONE", "GUIDE", "ANSWERS"})
    void weSayUstedAndPlainWords(Audience audience) {
        var texts = texts(audience);
        for (var key : Bundles.shown(texts)) {
            var text = Bundles.plain(texts, key);
            assertThat(FAMILIAR.matcher(text).find()).as(text).isFalse();
            assertThat(text.toLowerCase(Locale.ROOT)).as(key).doesNotContain(SpanishJargon.WORDS);
        }
        assertThat(FAMILIAR.matcher("Escribe tu código").find()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    salud, 2
                    guía, 2
                    quien, 1
                    teléfono, 4
                    información, 4
                    escriba, 3
                    día, 2
                    llegue, 2
                    pingüino, 3
                    ahora, 3
                    aquí, 2
                    soy, 1
                    ya, 1
                    cuidar, 2
                    leer, 2
                    8, 1
                    """)
    void syllablesAreCountedAsHeard(String word, int syllables) {
        assertThat(Inflesz.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void aShortSentenceIsVeryEasy() {
        // 206.835 - 62.3 * 8/5 - 5/1
        assertThat(Inflesz.of(List.of("El gato bebe su leche.")))
                .isCloseTo(206.835 - 62.3 * 8 / 5 - 5, within(0.001));
    }

    @Test
    void officeProseIsTooHard() {
        var prose =
                "La autenticación de las credenciales es imprescindible para acceder a la"
                        + " información confidencial.";
        assertThat(Inflesz.of(List.of(prose))).isLessThan(40);
    }
}
