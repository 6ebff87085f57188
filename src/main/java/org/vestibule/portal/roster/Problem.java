package org.vestibule.portal.roster;

/**
 * One thing wrong in a roster file, without anything personal.
 *
 * @param line where the row starts, the first is 1
 * @param column as headed in the file; empty when it is about the whole row
 */
public record Problem(long line, String column, Wrong wrong) {
    /** In words for staff: {@code line 12, birth_date: is empty}. */
    public String words() {
        return "line " + line + (column.isEmpty() ? "" : ", " + column) + ": " + wrong.words();
    }
}
