package org.vestibule.portal.roster;

/** What can be wrong with a row; the words never repeat what stands in it. */
public enum Wrong {
    /** A column that must be there is not. */
    NO_COLUMN("the file has no such column"),
    /** The rest of the file cannot be split into rows. */
    NOT_CSV("a quotation mark is never closed; the file was read up to here"),
    /** Fewer or more cells than the first line. */
    CELL_COUNT("the row has another number of cells than the first line"),
    /** A cell that must be filled is not. */
    EMPTY("is empty"),
    /** More characters than anybody's name or number has. */
    TOO_LONG("is too long"),
    /** Not a date of the calendar. */
    NOT_A_DATE("is not a date such as 1980-12-31 or 12/31/1980"),
    /** Tomorrow or later, or before 1900. */
    NOT_A_BIRTH_DATE("cannot be a birth date"),
    /** Two people with one number. */
    MRN_OF_ANOTHER("stands above with another name or birth date"),
    /** Word for word the same visit. */
    REPEATED("repeats a row above"),
    /** The row is taken without it. */
    NOT_A_PHONE("is not a phone number; the row was taken without it"),
    /** The row is taken without it. */
    NOT_AN_EMAIL("is not an email address; the row was taken without it"),
    /** The row is taken without it. */
    NOT_A_TIME("is not a day and time; the row was taken without the appointment"),
    /** The row is taken without it. */
    NOT_EVIDENCE("is not a kind of evidence; the row was taken without it");

    private final String words;

    Wrong(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the person was taken nevertheless. */
    public boolean rowTaken() {
        return compareTo(NOT_A_PHONE) >= 0;
    }
}
