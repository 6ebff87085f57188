package org.vestibule.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

@DisplayName("R-33 who may have an account of their own")
class AgeTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # age, born,      today,      under
                    18, 2008-11-23, 2026-11-22, true
                    18, 2008-11-23, 2026-11-23, false
                    18, 2008-02-28, 2026-02-27, true
                    18, 2008-02-28, 2026-02-28, false
                    18, 2008-02-29, 2026-02-28, true
                    18, 2008-02-29, 2026-03-01, false
                    18, 2008-03-01, 2026-02-28, true
                    18, 2008-03-01, 2026-03-01, false
                    18, 2008-12-31, 2026-12-30, true
                    18, 2008-12-31, 2026-12-31, false
                    18, 2009-01-01, 2026-12-31, true
                    16, 2008-02-29, 2024-02-28, true
                    16, 2008-02-29, 2024-02-29, false
                    13, 2008-02-29, 2021-02-28, true
                    13, 2008-02-29, 2021-03-01, false
                    12, 2012-11-23, 2024-11-23, false
                    """)
    void isDecidedOnTheBirthday(int age, LocalDate born, LocalDate today, boolean under) {
        assertThat(Age.isUnder(age, born, today)).isEqualTo(under);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 0", "2026-11-24, 0", "2027-11-24, -1", "1926-11-23, 100"})
    void countsFullYears(LocalDate born, int years) {
        assertThat(Age.years(born, LocalDate.of(2026, 11, 23))).isEqualTo(years);
    }
}
