package org.vestibule.frontdesk;

import java.time.LocalDate;

/**
 * A person of the roster, as the desk sees them.
 *
 * @param id the portal's patient id
 * @param mrn the practice's record number
 * @param language BCP 47 tag
 */
public record PersonRow(
        String id, String mrn, String given, String family, LocalDate birthDate, String language) {
    @Override
    public String toString() {
        return "PersonRow[" + id + "]";
    }
}
