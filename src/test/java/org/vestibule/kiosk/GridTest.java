package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class GridTest {
    private final Grid grid = new Grid(Languages.shipped().all());

    @Test
    void itHasEveryLanguageDisplaySizeAndTheme() {
        assertThat(grid.cells()).doesNotHaveDuplicates().hasSize(5 * 3 * 4 * 2);
        assertThat(grid.cells()).extracting(Object::toString).contains("ar-small-largest-high");
    }

    @Test
    void everyCellHasItsTurnOnce() {
        var turns = IntStream.range(0, grid.turns()).mapToObj(grid::turn).toList();
        assertThat(turns.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(grid.cells());
        assertThat(grid.turn(grid.turns())).isEqualTo(grid.turn(0));
    }

    @Test
    void aDayHasATenthOfTheGridAndMore() {
        var withOneMore = new ArrayList<>(Languages.shipped().all());
        withOneMore.add(PseudoLanguage.of(Language.Direction.RIGHT_TO_LEFT));
        var grid = new Grid(withOneMore);
        assertThat(IntStream.range(0, grid.turns()))
                .allMatch(day -> grid.turn(day).size() * 10 >= grid.cells().size());
    }

    @Test
    void oneWindowAtATime() {
        var rounds = Grid.rounds(grid.cells());
        assertThat(rounds).hasSize(5 * 3).allMatch(round -> round.cells().size() == 4 * 2);
    }
}
