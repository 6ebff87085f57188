package org.vestibule.kiosk.help.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.help.answers.QuestionList.Asked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How often the search finds the answer, and how often it gives one where there is none. Words,
 * weights and thresholds were set with the tuning questions; the others were written down before
 * there was a search, and only ever counted. {@code target/answers.txt} has the figures.
 */
@DisplayName("Help answers questions in people's own words, and does not guess")
class AnswersHitRateTest {
    private static final Path REPORT = Path.of("target", "answers.txt");
    private static final String HEAD =
            "questions     n  hit@1  hit@3  none | no answer here: n  false answers";

    /** What the search made of a list of questions. */
    private record Figures(
            int asked, double first, double among, double none, int unanswerable, double guessed) {
        static Figures of(Answers answers, QuestionList questions) {
            var asked = questions.answerable();
            var not = questions.unanswerable();
            return new Figures(
                    asked.size(),
                    share(asked, each -> rank(answers, each) == 0),
                    share(asked, each -> rank(answers, each) >= 0),
                    share(asked, each -> answers.search(each.words()).isEmpty()),
                    not.size(),
                    share(not, each -> !answers.search(each.words()).isEmpty()));
        }

        private static int rank(Answers answers, Asked asked) {
            var found = answers.search(asked.words());
            for (var at = 0; at < found.size(); at++) {
                if (asked.topics().contains(found.get(at))) return at;
            }
            return -1;
        }

        private static double share(List<Asked> asked, Predicate<Asked> wanted) {
            return (double) asked.stream().filter(wanted).count() / asked.size();
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-11s %3d  %5.3f  %5.3f  %5.3f |            %3d  %5.3f",
                    name,
                    asked,
                    first,
                    among,
                    none,
                    unanswerable,
                    guessed);
        }
    }

    private static Answers answers(String tag) {
        return Answers.in(Languages.shipped().of(tag).orElseThrow()).orElseThrow();
    }

    private static Figures figures(String tag, String set) throws IOException {
        return Figures.of(answers(tag), QuestionList.of(set + "_" + tag));
    }

    /** Floors a little under what was reached when they were set. */
    @ParameterizedTest
    @CsvSource({"en, 0.79, 0.88, 0.13", "es, 0.81, 0.90, 0.14"})
    @DisplayName("on questions that nobody tuned on")
    void heldOut(String tag, double first, double among, double guessed) throws IOException {
        var figures = figures(tag, "held-out");
        assertThat(figures.first()).as("the right answer first").isGreaterThanOrEqualTo(first);
        assertThat(figures.among()).as("among the three").isGreaterThanOrEqualTo(among);
        assertThat(figures.guessed()).as("an answer for none").isLessThanOrEqualTo(guessed);
    }

    @Test
    @DisplayName("the figures are written down")
    void report(TestReporter reporter) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        for (var tag : List.of("en", "es")) {
            for (var set : List.of("tuning", "held-out")) {
                lines.add(figures(tag, set).line(set + " " + tag));
            }
        }
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
        reporter.publishEntry(String.join("\n", lines));
        assertThat(REPORT).content().contains("held-out en", "held-out es");
    }

    @ParameterizedTest
    @CsvSource({"en, 150, 30", "es, 40, 12"})
    void thereAreEnoughQuestionsToSaySo(String tag, int asked, int unanswerable)
            throws IOException {
        var questions = QuestionList.of("held-out_" + tag);
        assertThat(questions.answerable()).hasSizeGreaterThanOrEqualTo(asked);
        assertThat(questions.unanswerable()).hasSizeGreaterThanOrEqualTo(unanswerable);
        var topics = new HashSet<Topic>();
        questions.answerable().forEach(each -> topics.addAll(each.topics()));
        assertThat(topics).as("every topic is asked for").containsExactlyInAnyOrder(Topic.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noQuestionIsInBothSets(String tag) throws IOException {
        assertThat(words("held-out_" + tag)).doesNotContainAnyElementsOf(words("tuning_" + tag));
    }

    private static List<String> words(String name) throws IOException {
        return QuestionList.of(name).asked().stream().map(Asked::words).toList();
    }

    /** A search that always has something to say would be found out here. */
    @Test
    void theCountBites() {
        var nothing = new QuestionList(List.of(new Asked(Set.of(), "Is this safe?")));
        assertThat(Figures.of(answers("en"), nothing).guessed()).isEqualTo(1);
        var wrong = new QuestionList(List.of(new Asked(Set.of(Topic.PRINTER), "safe?")));
        assertThat(Figures.of(answers("en"), wrong).among()).isZero();
    }
}
