package org.vestibule.frontdesk;

import org.vestibule.practice.EvidenceType;

import java.util.Optional;

/**
 * Somebody who is expected today.
 *
 * @param time of the visit, {@code 09:10}
 * @param seen the strongest evidence that the desk saw today
 * @param caseId an enrollment of theirs that is open
 */
public record Expected(
        PersonRow person,
        String time,
        String provider,
        PortalStatus status,
        Optional<EvidenceType> seen,
        Optional<String> caseId) {}
