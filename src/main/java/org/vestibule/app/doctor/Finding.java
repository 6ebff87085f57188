package org.vestibule.app.doctor;

/** What one look found. */
public sealed interface Finding {
    /** What was looked at. */
    String subject();

    /** As it should be. */
    record Fine(String subject, String seen) implements Finding {}

    /**
     * Not as it should be.
     *
     * @param fix what to do, as an order
     */
    record Trouble(String subject, String seen, String fix) implements Finding {}

    /** Nothing to look at here. */
    record NotHere(String subject, String why) implements Finding {}
}
