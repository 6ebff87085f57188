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
     * The cells of one day, a tenth of the grid and a little more: all those of two windows, since
     * each window costs a walk through the screens. One from either end, so that no two days are
     * alike in what they cost.
     */
    List<Cell> turn(int day) {
        var rounds = rounds(cells());
        var one = Math.floorMod(day, turns());
        var other = rounds.size() - 1 - one;
        var cells = new ArrayList<>(rounds.get(one).cells());
        if (other != one) cells.addAll(rounds.get(other).cells());
        return List.copyOf(cells);
    }

    /** So many days until every cell has had its turn. */
    int turns() {
        return (rounds(cells()).size() + 1) / 2;
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
