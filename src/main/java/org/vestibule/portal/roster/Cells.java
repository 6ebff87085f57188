package org.vestibule.portal.roster;

import java.util.List;

/** One row, by column. */
record Cells(long line, Headings headings, List<String> cells) {
    /** Longest cell we keep of names and numbers. */
    static final int LONGEST = 200;

    /** Stripped; empty when the file has no such column. */
    String get(Column column) {
        return headings.place(column).map(i -> cells.get(i).strip()).orElse("");
    }

    Problem problem(Column column, Wrong wrong) {
        return new Problem(line, headings.heading(column), wrong);
    }
}
