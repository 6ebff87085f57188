package org.vestibule.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ReadingTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    phone, 1
                    account, 2
                    information, 4
                    typed, 1
                    printed, 2
                    table, 2
                    message, 2
                    texts, 1
                    notice, 2
                    """)
    void syllablesAreCountedAsHeard(String word, int syllables) {
        assertThat(Reading.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void aSentenceOfSixShortWordsIsForTheFirstYear() {
        // 0.39 * 6 + 11.8 * 6/6 - 15.59
        assertThat(Reading.grade(List.of("The cat sat on the mat.")))
                .isCloseTo(-1.45, within(0.01));
    }

    @Test
    void officeProseIsTooHard() {
        var prose =
                "Authentication of credentials is necessary before accessing confidential"
                        + " information.";
        assertThat(Reading.grade(List.of(prose))).isGreaterThan(15);
    }

    @Test
    void everyTextBeginsANewSentence() {
        assertThat(Reading.sentences("One moment, please. It prints…")).hasSize(2);
    }
}
