package org.vestibule.portal.desk;

import org.vestibule.frontdesk.PersonRow;
import org.vestibule.portal.store.Known;

/** People of the roster as the desk sees them. */
final class PersonRows {
    private PersonRows() {}

    static PersonRow of(Known known) {
        var person = known.person();
        return new PersonRow(
                known.id(),
                person.mrn(),
                person.names().given(),
                person.names().family(),
                person.birthDate(),
                person.language());
    }
}
