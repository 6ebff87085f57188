package org.vestibule.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ExemptionsTest {
    private static final String LINE =
            "TargetSize | en-small-.* | name.* | \"A\" is | A key as wide as on any keyboard.\n";

    private static final Finding FINDING =
            new Finding(
                    "R-09", "TargetSize", "en-small-large-light", "name, wrong", "\"A\" is 1 mm");

    private final Exemptions exemptions = Exemptions.of("# why\n\n" + LINE);

    @Test
    void aLineLetsItsFindingStayAndSaysWhy() {
        assertThat(exemptions.of(FINDING).orElseThrow().reason()).startsWith("A key as wide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TargetGap", "en-portrait-large-light", "contact", "\"B\" is 1 mm"})
    void aLineLetsNothingElseStay(String other) {
        for (var column = 0; column < 4; column++) {
            var cells =
                    new String[] {"TargetSize", FINDING.cell(), FINDING.screen(), FINDING.words()};
            if (column != column(other)) continue;
            cells[column] = other;
            assertThat(exemptions.of(new Finding("R-09", cells[0], cells[1], cells[2], cells[3])))
                    .isEmpty();
        }
    }

    private static int column(String other) {
        return List.of("TargetGap", "en-portrait-large-light", "contact", "\"B\" is 1 mm")
                .indexOf(other);
    }

    @Test
    void aLineThatLetNothingStayIsNamedOnceAllItsCellsWereScanned() {
        var grid = List.of("en-small-large-light", "en-small-large-high", "es-small-large-light");
        assertThat(exemptions.unused(grid, grid.subList(0, 1))).isEmpty();
        assertThat(exemptions.unused(grid, grid)).hasSize(1);
        assertThat(exemptions.of(FINDING)).isPresent();
        assertThat(exemptions.unused(grid, grid)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TargetSize | .* | .* | .* | no reason",
                "TargetSize | .* | .* | a reason that is long enough",
                "NoSuchRule | .* | .* | .* | a reason that is long enough"
            })
    void aLineWithoutAReasonOrARuleIsRefused(String line) {
        assertThatThrownBy(() -> Exemptions.of(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyReviewedLineCanBeRead() {
        assertThat(Exemptions.reviewed()).isNotNull();
    }
}
