package org.vestibule.portal.desk;

import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.EvidenceType;

import java.util.Optional;

/**
 * Why the practice is sure enough of who somebody is.
 *
 * @param staffId who saw the evidence; empty for an invitation
 */
public record Acceptance(
        String patientId,
        AssuranceLevel level,
        Optional<EvidenceType> evidence,
        Optional<String> staffId) {}
