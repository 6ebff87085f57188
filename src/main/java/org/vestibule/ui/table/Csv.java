package org.vestibule.ui.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as text for other programs: RFC 4180, or tabs for the clipboard. */
public final class Csv {
    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Csv() {}

    /** With CRLF, quotes where they are needed, and no cell that a spreadsheet would run. */
    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** One line a row, tabs between the cells. */
    public static String tabs(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::oneLine).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(String text) {
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        var plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
