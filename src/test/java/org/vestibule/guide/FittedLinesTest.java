package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.guide.FittedLines.Room;
import org.vestibule.i18n.Language;

import java.io.IOException;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FittedLinesTest {
    private static final Room HEADLINE = Edition.QUICK_START_LETTER.headline();
    private static final Room ADDRESS = Edition.QUICK_START_LETTER.address();

    private Typefaces typefaces;

    @BeforeAll
    void load() throws IOException {
        typefaces = Typefaces.load(Example.FONTS, Language.ENGLISH.families());
    }

    @AfterAll
    void close() throws IOException {
        typefaces.close();
    }

    private FittedLines fit(String text, Room room) {
        return FittedLines.of(text, room, typefaces.all().getFirst());
    }

    @Test
    void aShortTextIsOneLargeLine() {
        assertThat(fit("See your test results online.", HEADLINE))
                .isEqualTo(new FittedLines(List.of("See your test results online."), 32));
    }

    @Test
    void aLongerTextIsTwoLinesOfLikeLength() {
        assertThat(fit("María, see your test results online.", HEADLINE))
                .isEqualTo(new FittedLines(List.of("María, see your", "test results online."), 32));
    }

    @Test
    void aVeryLongNameMakesTheTextSmallerBeforeItIsBroken() {
        assertThat(
                        fit(
                                "Wolfeschlegelsteinhausenbergerdorff, see your test results"
                                        + " online.",
                                HEADLINE))
                .isEqualTo(
                        new FittedLines(
                                List.of(
                                        "Wolfeschlegelsteinhausenbergerdorff,",
                                        "see your test results online."),
                                28));
    }

    @Test
    void aDoubleNameMayBreakAfterItsHyphen() {
        var name = "Wolfeschlegelstein-Hausenbergerdorffsen";
        assertThat(fit(name, HEADLINE).lines())
                .containsExactly("Wolfeschlegelstein-", "Hausenbergerdorffsen");
    }

    @Test
    void aWordThatFitsNoLineIsBrokenAndNothingIsLost() {
        var fitted = fit("W".repeat(60) + ", hello.", HEADLINE);
        assertThat(String.join("", fitted.lines()).replace(" ", ""))
                .isEqualTo("W".repeat(60) + ",hello.");
        assertThat(fitted.lines())
                .allMatch(line -> typefaces.all().getFirst().boldWidth(line, fitted.size()) <= 510);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    portal.elmstreet.example,                             portal.elmstreet.example
                    localhost:8443,                                       localhost:8443
                    patients.northeastern-massachusetts.example:8443,     patients.northeastern-|massachusetts.example:8443
                    """)
    void anAddressBreaksOnlyWhereItHasAJoint(String address, String lines) {
        assertThat(fit(address, ADDRESS))
                .isEqualTo(new FittedLines(List.of(lines.split("\\|", -1)), 17));
    }
}
