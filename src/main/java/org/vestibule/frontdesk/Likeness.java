package org.vestibule.frontdesk;

import java.util.Optional;

/**
 * Somebody whom an open case may be about.
 *
 * @param mobile on record
 * @param email on record
 * @param written the name in Chinese characters, where the person gave it
 * @param weight name 3, birth date 2, one contact 4 and two 5, ID seen today 5
 * @param certainty of FHIR's match-grade
 */
public record Likeness(
        PersonRow person,
        Optional<String> mobile,
        Optional<String> email,
        Optional<String> written,
        int weight,
        Certainty certainty) {
    /** The codes of {@code http://terminology.hl7.org/CodeSystem/match-grade}. */
    public enum Certainty {
        CERTAIN,
        PROBABLE,
        POSSIBLE,
        CERTAINLY_NOT
    }
}
