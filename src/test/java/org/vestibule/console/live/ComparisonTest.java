package org.vestibule.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PersonRow;

import java.time.LocalDate;
import java.util.Optional;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    María, Watsica, María, Watsica, SAME
                    Maria, watsica, María, Watsica, SPELLING
                    Anne Marie, O'Brien, Annemarie, Obrien, SPELLING
                    Watsica, María, María, Watsica, SWAPPED
                    Maria, Watsika, María, Watsica, SLIP
                    Maria, Wtasica, María, Watsica, SLIP
                    Mario, Watsika, María, Watsica, DIFFERENT
                    June, Bradtke, María, Watsica, DIFFERENT
                    """)
    void names(String given, String family, String onGiven, String onFamily, Fit expected) {
        var fit = compare(typed(given, family, "1950-12-18"), row(onGiven, onFamily, "1950-12-18"));
        assertThat(fit.fit(Trait.NAME)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1950-12-18, 1950-12-18, SAME
                    1950-12-18, 1950-12-13, SLIP
                    1950-03-04, 1950-04-03, SLIP
                    1950-12-18, 1905-12-18, SLIP
                    1950-12-18, 1987-02-03, DIFFERENT
                    """)
    void birthDates(String typed, String onRecord, Fit expected) {
        var fit = compare(typed("A", "B", typed), row("A", "B", onRecord));
        assertThat(fit.fit(Trait.BORN)).isEqualTo(expected);
    }

    @Test
    void contactsThatOnlyOneSideHas() {
        var typed = typed("A", "B", "1950-12-18");
        var one =
                new Likeness(
                        row("A", "B", "1950-12-18").person(),
                        Optional.empty(),
                        Optional.of("a@example.com"),
                        Optional.empty(),
                        5,
                        Likeness.Certainty.POSSIBLE);
        var fit = Comparison.of(typed, one);
        assertThat(fit.fit(Trait.MOBILE)).isEqualTo(Fit.NOT_ON_RECORD);
        assertThat(fit.fit(Trait.EMAIL)).isEqualTo(Fit.NOT_TYPED);
        assertThat(fit.matching()).containsExactly(Trait.NAME, Trait.BORN);
        assertThat(fit.differing()).isEmpty();
    }

    @Test
    void whereToLookTwice() {
        var fit =
                compare(
                        typed("Maria", "Watsika", "1950-12-18"),
                        row("María", "Watsica", "1950-12-13"));
        assertThat(fit.differing()).containsExactly(Trait.NAME, Trait.BORN);
    }

    private static Comparison compare(OpenCase.Typed typed, Likeness one) {
        return Comparison.of(typed, one);
    }

    private static OpenCase.Typed typed(String given, String family, String born) {
        return new OpenCase.Typed(
                given,
                family,
                LocalDate.parse(born),
                Optional.of("+16175550142"),
                Optional.empty());
    }

    private static Likeness row(String given, String family, String born) {
        var person = new PersonRow("p1", "V1", given, family, LocalDate.parse(born), "en");
        return new Likeness(
                person,
                Optional.of("+16175550142"),
                Optional.empty(),
                Optional.empty(),
                9,
                Likeness.Certainty.PROBABLE);
    }
}
