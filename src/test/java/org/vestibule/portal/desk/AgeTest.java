package org.vestibule.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

@DisplayName("R-33 who may have an account of their own")
class AgeTest {
    @ParameterizedTest
    @CsvSource({
        "2008-11-23, 2026-11-22, false",
        "2008-11-23, 2026-11-23, true",
        "2008-02-29, 2026-02-28, false",
        "2008-02-29, 2026-03-01, true",
        "2008-02-28, 2026-02-28, true",
        "2008-03-01, 2026-03-01, true"
    })
    void isDecidedOnTheEighteenthBirthday(LocalDate born, LocalDate today, boolean adult) {
        assertThat(Age.isAdult(born, today)).isEqualTo(adult);
    }
}
