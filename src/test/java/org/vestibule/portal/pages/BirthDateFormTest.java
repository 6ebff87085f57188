package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.portal.pages.BirthDateForm.Field;
import org.vestibule.portal.pages.BirthDateForm.Problem;
import org.vestibule.portal.pages.BirthDateForm.Reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class BirthDateFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    3,         8,  1962, 1962-03-08
                    03,        08, 1962, 1962-03-08
                    ' mar ',   8,  1962, 1962-03-08
                    Mar.,      8,  1962, 1962-03-08
                    MARCH,     8,  1962, 1962-03-08
                    sept,      30, 2001, 2001-09-30
                    ٣,         ٨,  ١٩٦٢, 1962-03-08
                    2,         29, 2024, 2024-02-29
                    11,        23, 2026, 2026-11-23
                    11,        23, 1901, 1901-11-23
                    """)
    void digits_and_names_are_understood(String month, String day, String year, LocalDate date) {
        assertThat(read(month, day, year)).isEqualTo(new Reading.Date(date));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    13,    8,   1962, MONTH, birth.problem.month
                    '',    8,   1962, MONTH, birth.problem.month
                    ju,    8,   1962, MONTH, birth.problem.month
                    maybe, 8,   1962, MONTH, birth.problem.month
                    3,     32,  1962, DAY,   birth.problem.day
                    3,     -8,  1962, DAY,   birth.problem.day
                    3,     8,   62,   YEAR,  birth.problem.year
                    3,     8,   19622, YEAR, birth.problem.year
                    4,     31,  1962, DAY,   birth.problem.no-such-day
                    2,     29,  2023, DAY,   birth.problem.no-such-day
                    11,    24,  2026, YEAR,  birth.problem.future
                    11,    22,  1901, YEAR,  birth.problem.past
                    """)
    void a_slip_is_named_with_its_field(
            String month, String day, String year, Field field, String key) {
        assertThat(read(month, day, year))
                .isEqualTo(new Reading.Unclear(List.of(new Problem(field, key))));
    }

    @Test
    void three_slips_are_named_at_once() {
        assertThat(read("x", "", "?"))
                .isEqualTo(
                        new Reading.Unclear(
                                List.of(
                                        new Problem(Field.MONTH, "birth.problem.month"),
                                        new Problem(Field.DAY, "birth.problem.day"),
                                        new Problem(Field.YEAR, "birth.problem.year"))));
    }

    @Test
    void months_have_names_in_the_persons_language() {
        assertThat(new BirthDateForm("marzo", "8", "1962").read(Locale.of("es"), TODAY))
                .isEqualTo(new Reading.Date(LocalDate.of(1962, 3, 8)));
    }

    @Test
    void a_birth_date_never_ends_up_in_a_log() {
        assertThat(new BirthDateForm("3", "8", "1962").toString()).doesNotContain("1962");
    }

    private static Reading read(String month, String day, String year) {
        return new BirthDateForm(month, day, year).read(Locale.US, TODAY);
    }
}
