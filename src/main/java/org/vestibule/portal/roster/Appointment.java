package org.vestibule.portal.roster;

import java.time.LocalDate;

/**
 * A visit to come.
 *
 * @param time such as {@code 08:30}; empty when the export has none
 * @param provider as in the export; may be empty
 */
public record Appointment(LocalDate day, String time, String provider) {}
