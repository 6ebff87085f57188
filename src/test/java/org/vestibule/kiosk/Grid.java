package org.vestibule.kiosk;

import org.vestibule.i18n.Language;
import org.vestibule.ui.theme.TextSize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every language on every display, at every size of text, in both themes. */
record Grid(List<Language> languages) {
    /** A display, in px at 96 ppi. */
    record Shape(String name, int width, int height) {}

    static final List<Shape> SHAPES =
            List.of(
                    new Shape("portrait", 1080, 1920),
                    new Shape("landscape", 1920, 1080),
                    new Shape("small", 1280, 800));

    /** A language on a display, at a size of its text, in a theme. */
    record Cell(Language language, Shape shape, TextSize size, boolean highContrast) {
        @Override
        public String toString() {
            return String.join(
                    "-",
                    language.tag(),
                    shape.name(),
                    size.name().toLowerCase(Locale.ROOT),
                    highContrast ? "high" : "light");
        }
    }

    /** Cells that one walk through the screens can look at: they have one window. */
    record Round(Language language, Shape shape, List<Cell> cells) {
        @Override
        public String toString() {
            return language.tag() + "-" + shape.name() + " " + cells.size();
        }
    }

    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var language : languages) {
            for (var shape : SHAPES) {
                for (var size : TextSize.values()) {
                    cells.add(new Cell(language, shape, size, false));
                    cells.add(new Cell(language, shape, size, true));
                }
            }
        }
        return cells;
    }

    /**
     * The cells of one day: half of those of one window, since the walk through the screens costs
     * as much as looking. A tenth of the grid would take longer than all other tests of screens.
     */
    List<Cell> turn(int day) {
        var round = rounds(cells()).get(Math.floorMod(day, turns()) / 2).cells();
        var half = round.size() / 2;
        return Math.floorMod(day, 2) == 0
                ? List.copyOf(round.subList(0, half))
                : List.copyOf(round.subList(half, round.size()));
    }

    /** So many days until every cell has had its turn; even. */
    int turns() {
        return rounds(cells()).size() * 2;
    }

    /** The same cells, a window at a time. */
    static List<Round> rounds(List<Cell> cells) {
        var rounds = new ArrayList<Round>();
        for (var cell : cells) {
            var last = rounds.isEmpty() ? null : rounds.getLast();
            if (last == null
                    || !last.language().equals(cell.language())
                    || !last.shape().equals(cell.shape())) {
                last = new Round(cell.language(), cell.shape(), new ArrayList<>());
                rounds.add(last);
            }
            last.cells().add(cell);
        }
        return rounds;
    }
}
