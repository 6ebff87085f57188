package org.vestibule.portal.roster;

/** What comparing gives. */
public sealed interface Match {
    /** Exactly one person reaches the weight. */
    record Certain(String patientId) implements Match {}

    /** Nobody does: staff looks. */
    record NoOne() implements Match {}

    /** More than one does: staff looks. */
    record Several() implements Match {}
}
