package org.vestibule.portal.desk;

import org.vestibule.portal.store.DeskReason;

import java.util.Optional;

/** What the desk makes of an arrival. */
sealed interface Verdict {
    /** Matched to one person, and the level is met. */
    record Accepted(Acceptance acceptance) implements Verdict {}

    /** A person has to look. */
    record Unsure(DeskReason reason, Optional<String> patientId) implements Verdict {}

    /** Not today. */
    record Declined() implements Verdict {}
}
