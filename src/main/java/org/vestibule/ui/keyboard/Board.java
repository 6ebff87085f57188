package org.vestibule.ui.keyboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Keys in rows.
 *
 * @param columns keys of width 1 in the longest row
 */
record Board(int columns, List<List<Cap>> rows) {
    /**
     * A key and how wide it is.
     *
     * @param width in columns
     */
    record Cap(Key key, double width) {}

    Board {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads rows of keys with blanks between them. {@code q} types q; {@code {shift}}, {@code
     * {acute}} do what they are called; {@code {.com}} types .com; {@code {space:4}} is 4 columns
     * wide.
     */
    static Board of(int columns, String... rows) {
        return new Board(columns, Arrays.stream(rows).map(Board::row).toList());
    }

    private static List<Cap> row(String row) {
        return Arrays.stream(row.split(" ")).map(Board::cap).toList();
    }

    private static Cap cap(String word) {
        if (!word.startsWith("{")) return new Cap(new Key.Types(word), 1);
        var inside = word.substring(1, word.length() - 1);
        var colon = inside.indexOf(':');
        var name = colon < 0 ? inside : inside.substring(0, colon);
        var width = colon < 0 ? 1 : Double.parseDouble(inside.substring(colon + 1));
        return new Cap(key(name), width);
    }

    private static Key key(String name) {
        var constant = name.toUpperCase(Locale.ROOT);
        for (var act : Key.Act.values()) {
            if (act.name().equals(constant)) return new Key.Does(act);
        }
        for (var diacritic : Key.Diacritic.values()) {
            if (diacritic.name().equals(constant)) return new Key.Marks(diacritic);
        }
        return new Key.Types(name);
    }
}
