package org.vestibule.portal.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cell of a row holds what. */
record Headings(List<String> line, Map<Column, Integer> places) {
    static Headings of(List<String> line) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            var best = Integer.MAX_VALUE;
            for (var i = 0; i < line.size(); i++) {
                var fit = column.fit(line.get(i));
                if (fit < 0 || fit >= best) continue;
                best = fit;
                places.put(column, i);
            }
        }
        return new Headings(List.copyOf(line), Map.copyOf(places));
    }

    /** One for each column without which nothing can be imported. */
    List<Problem> missing() {
        var missing = new ArrayList<Problem>();
        for (var needed : List.of(Column.MRN, Column.BIRTH_DATE)) {
            if (!has(needed)) missing.add(new Problem(1, needed.usual(), Wrong.NO_COLUMN));
        }
        if (!has(Column.GIVEN) && !has(Column.FAMILY) && !has(Column.NAME))
            missing.add(new Problem(1, Column.NAME.usual(), Wrong.NO_COLUMN));
        return missing;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    Optional<Integer> place(Column column) {
        return Optional.ofNullable(places.get(column));
    }

    /** The heading as it stands in the file. */
    String heading(Column column) {
        return place(column).map(line::get).orElse(column.usual());
    }
}
