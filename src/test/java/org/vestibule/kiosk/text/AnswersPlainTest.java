package org.vestibule.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.kiosk.help.answers.Topic;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The approved answers: short, and easy to read. */
class AnswersPlainTest {
    private static final double HIGHEST_GRADE = 6.0;
    private static final int LONGEST_SENTENCE = 15;
    private static final int LONGEST_ANSWER = 60;
    private static final int LONGEST_QUESTION = 48;

    private final Messages english = Messages.load(Audience.ANSWERS, Language.ENGLISH);

    private static String question(Messages texts, Topic topic) {
        return texts.text(topic.question());
    }

    private static String answer(Messages texts, Topic topic) {
        return texts.text(Message.of(topic.answer()).with("phone", "(617) 555-0142"));
    }

    @Test
    @DisplayName("R-17 Every answer reads at grade 6 or below")
    void everyAnswerIsEasyToRead() {
        var softly = new SoftAssertions();
        for (var topic : Topic.values()) {
            softly.assertThat(
                            Reading.grade(
                                    List.of(question(english, topic), answer(english, topic))))
                    .as("%s: %s", topic, answer(english, topic))
                    .isLessThanOrEqualTo(HIGHEST_GRADE);
        }
        softly.assertAll();
    }

    @Test
    @DisplayName("R-17 No sentence of an answer has more than 15 words")
    void sentencesAreShort() {
        for (var topic : Topic.values()) {
            for (var sentence : Reading.sentences(answer(english, topic))) {
                assertThat(Reading.words(sentence))
                        .as(sentence)
                        .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE);
            }
        }
    }

    @Test
    @DisplayName("R-19 No jargon in an answer")
    void noJargon() {
        for (var topic : Topic.values()) {
            var text = question(english, topic) + " " + answer(english, topic);
            assertThat(Reading.words(text.toLowerCase(Locale.ROOT)))
                    .as("%s", topic)
                    .doesNotContainAnyElementsOf(Jargon.WORDS);
        }
    }

    static Stream<Messages> languages() {
        return Languages.shipped().all().stream()
                .filter(language -> Messages.exist(Audience.ANSWERS, language))
                .map(language -> Messages.load(Audience.ANSWERS, language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-17 No answer has more than 60 words, in any language, and no question is long")
    void answersAreShort(Messages texts) {
        for (var topic : Topic.values()) {
            assertThat(Reading.words(answer(texts, topic)))
                    .hasSizeLessThanOrEqualTo(LONGEST_ANSWER);
            assertThat(question(texts, topic)).hasSizeLessThanOrEqualTo(LONGEST_QUESTION);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextBelongsToATopicOrToTheSearch(Messages texts) {
        Set<String> keys =
                new TreeSet<>(
                        Set.of("skip", "endings", "beginnings", "same", "desk").stream()
                                .map("search."::concat)
                                .toList());
        for (var topic : Topic.values()) {
            keys.addAll(List.of(topic.question(), topic.answer()));
            keys.add(topic.question().replace(".question", ".words"));
        }
        assertThat(texts.keys()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    @DisplayName("whoever is in danger is told to call 911, in every language")
    void dangerHasANumber() {
        languages()
                .forEach(
                        texts -> assertThat(answer(texts, Topic.EMERGENCY)).contains("911", "988"));
    }
}
