package org.vestibule.portal.desk;

import org.vestibule.frontdesk.CaseReason;

import java.util.Optional;

/** What the desk makes of an arrival. */
sealed interface Verdict {
    /** Matched to one person, and the level is met. */
    record Accepted(Acceptance acceptance) implements Verdict {}

    /**
     * The same, and the account that was asked for was opened meanwhile, through another code of
     * the same person: this one was handed out before, and came late.
     */
    record Fulfilled(Acceptance acceptance) implements Verdict {}

    /** A person has to look. */
    record Unsure(CaseReason reason, Optional<String> patientId) implements Verdict {}

    /** Not today. */
    record Declined(Optional<String> patientId) implements Verdict {}
}
