package org.vestibule.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.ui.Fx;

import java.util.List;
import java.util.stream.Stream;

/** Measured on the letters themselves: types differ in how high their capitals are. */
class TextSizeTest {
    /** 3/16 inch (Section 508, 402.4). */
    private static final double STANDARD_MM = 25.4 * 3 / 16;

    /** 0.7 degrees of sight at 600 mm (EN 301 549, 5.1.4). */
    private static final double LARGE_MM = 600 * Math.tan(Math.toRadians(0.7));

    @BeforeAll
    static void start() {
        Fx.start();
    }

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    private static double capitals(Language language, double size) {
        return Fx.call(
                () -> {
                    var letter = new Text("H");
                    letter.setFont(Font.font(language.family(), size));
                    letter.setBoundsType(TextBoundsType.VISUAL);
                    return DisplayProfile.DESIGN.mm(letter.getLayoutBounds().getHeight());
                });
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-06 every size has capitals of 4.8 mm, on the small display too")
    void everySizeIsLargeEnoughToBeReadAtArmsLength(Language language) {
        for (var size : TextSize.values()) {
            assertThat(capitals(language, size.body())).isGreaterThanOrEqualTo(STANDARD_MM);
            assertThat(capitals(language, size.bodyOnSmall())).isGreaterThanOrEqualTo(STANDARD_MM);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-06 from the large size on capitals have 7.3 mm")
    void theLargeSizeIsLarge(Language language) {
        for (var size : List.of(TextSize.LARGE, TextSize.LARGEST)) {
            assertThat(capitals(language, size.body())).isGreaterThanOrEqualTo(LARGE_MM);
        }
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, MEDIUM", "MEDIUM, LARGE", "LARGE, LARGEST"})
    void everyStepIsOneThatIsSeen(TextSize size, TextSize next) {
        assertThat(size.larger()).isEqualTo(next);
        assertThat(next.smaller()).isEqualTo(size);
        assertThat((double) next.body()).isGreaterThan(size.body() * 1.08);
        assertThat((double) next.bodyOnSmall()).isGreaterThan(size.bodyOnSmall() * 1.07);
        assertThat(next.question()).isGreaterThan(size.question());
        assertThat(next.button()).isGreaterThan(size.button());
    }

    @Test
    void thereIsNoneBeyondTheEnds() {
        assertThat(TextSize.LARGEST.larger()).isEqualTo(TextSize.LARGEST);
        assertThat(TextSize.STANDARD.smaller()).isEqualTo(TextSize.STANDARD);
        assertThat(TextSize.LARGEST.step()).isEqualTo(TextSize.STEPS);
    }
}
