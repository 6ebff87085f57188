package org.vestibule.portal.desk;

import org.vestibule.frontdesk.CaseReason;
import org.vestibule.practice.EvidenceType;

import java.util.Optional;

/** Whom an arrival is about. */
sealed interface Found {
    /**
     * Exactly one person of the roster.
     *
     * @param brought what came with it, such as an invitation
     */
    record One(String patientId, Optional<EvidenceType> brought) implements Found {}

    /** Nobody, or more than one. */
    record NotOne(CaseReason why) implements Found {}

    default Optional<String> patient() {
        return this instanceof One(var id, _) ? Optional.of(id) : Optional.empty();
    }
}
