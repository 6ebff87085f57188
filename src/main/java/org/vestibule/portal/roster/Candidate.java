package org.vestibule.portal.roster;

/**
 * Somebody who might be the one who typed.
 *
 * @param attestedToday the desk saw this person's ID on the day of the visit
 */
public record Candidate(String patientId, Person person, boolean attestedToday) {}
