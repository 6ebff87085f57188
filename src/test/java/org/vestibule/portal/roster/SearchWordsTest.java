package org.vestibule.portal.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.enrollment.Contact;
import org.vestibule.portal.roster.SearchWords.Query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By what a person is found. */
class SearchWordsTest {
    @Test
    void eachPartAndTheWholeOfANameAndTheRecordNumber() {
        var person =
                new Person(
                        "V-988 468",
                        new Names("Ana", "María", "O'Nguyễn-José"),
                        LocalDate.of(1980, 2, 29),
                        Contact.NONE,
                        "es");

        assertThat(SearchWords.of(person))
                .isEqualTo(" ANA MARIA O NGUYEN JOSE ONGUYENJOSE V988468");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    nguyễn,              NGUYEN
                    '  Stone,  Ben ',    STONE BEN
                    'O''Nguyen-José',    ONGUYENJOSE
                    v-988468,            V988468
                    %,                   ''
                    'Ben % _ " ;',       BEN
                    """)
    void wordsAreFoldedAndSignsMeanNothing(String typed, String words) {
        assertThat(String.join(" ", SearchWords.query(typed).words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"7/4/1975", "07/04/1975", "1975-07-04", "7-4-1975", "19750704"})
    void aBirthDateIsOneInAnyForm(String typed) {
        assertThat(SearchWords.query("stone " + typed))
                .isEqualTo(new Query(List.of("STONE"), Optional.of(LocalDate.of(1975, 7, 4))));
    }

    @Test
    void thirtyFebruaryIsJustAWord() {
        assertThat(SearchWords.query("2/30/1975").birthDate()).isEmpty();
    }

    @Test
    void nothingIsNoQuery() {
        assertThat(SearchWords.query(" , ; ").isEmpty()).isTrue();
    }
}
