package org.vestibule.portal.roster;

import org.vestibule.enrollment.Contact;

import java.time.LocalDate;

/**
 * Somebody on the practice's record.
 *
 * @param mrn the practice's record number
 * @param contact mobile in E.164, email in lower case
 * @param language tag, such as {@code en}
 */
public record Person(
        String mrn, Names names, LocalDate birthDate, Contact contact, String language) {
    @Override
    public String toString() {
        return "Person[…]";
    }
}
