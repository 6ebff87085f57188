package org.vestibule.kiosk.help.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.nav.Screen;

import java.util.EnumSet;

class AnswersTest {
    private final Answers answers = Answers.in(Language.ENGLISH).orElseThrow();

    @ParameterizedTest
    @EnumSource
    void everyQuestionThatIsShownFindsItsOwnAnswer(Topic topic) {
        for (var language : Languages.shipped().all()) {
            Answers.in(language).ifPresent(known -> findsItself(known, topic));
        }
    }

    private static void findsItself(Answers known, Topic topic) {
        var question = known.texts().text(topic.question());
        assertThat(known.search(question)).as(question).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "the of and", "qwxzzy", "12345"})
    void whatSaysNothingHasNoAnswer(String question) {
        assertThat(answers.search(question)).isEmpty();
    }

    @Test
    void noMoreThanThreeAreGiven() {
        for (var topic : Topic.values()) {
            assertThat(answers.search(answers.texts().text(topic.words()))).hasSizeBetween(1, 3);
        }
    }

    @Test
    void oneKeyWrongIsUnderstood() {
        assertThat(answers.search("i forgot my pasword")).startsWith(Topic.CANNOT_GET_IN);
        assertThat(answers.search("the prniter")).startsWith(Topic.PRINTER);
    }

    @Test
    void capitalsAndApostrophesDoNotMatter() {
        assertThat(answers.search("I CAN’T GET IN"))
                .isEqualTo(answers.search("i cant get in"))
                .startsWith(Topic.CANNOT_GET_IN);
    }

    @Test
    void whatTheDeskIsOftenAskedIsLeftToTheDesk() {
        assertThat(answers.search("where is the restroom")).isEmpty();
        assertThat(answers.hits("where is the restroom").getFirst().about()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenOffersThree(Screen screen) {
        assertThat(Offered.on(screen)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void halfOfTheTopicsAreOfferedSomewhere() {
        var offered = EnumSet.noneOf(Topic.class);
        for (var screen : Screen.values()) offered.addAll(Offered.on(screen));
        assertThat(offered).hasSizeGreaterThan(Topic.values().length / 2);
    }

    @Test
    void aLanguageWithoutAnswersHasNone() {
        var without = new Language("xx", "Xx", Language.Direction.LEFT_TO_RIGHT);
        assertThat(Answers.in(without)).isEmpty();
    }
}
