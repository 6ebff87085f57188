package org.vestibule.console.today;

import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PersonRow;

import java.util.Optional;

/**
 * A line of the list.
 *
 * @param visit today's; empty: found on the roster, and not expected today
 * @param open an enrollment of theirs that the desk has to look at
 */
public record Row(PersonRow person, Optional<Expected> visit, Optional<OpenCase> open) {
    String id() {
        return person.id();
    }

    /** {@code 09:10}, or nothing. */
    String time() {
        return visit.map(Expected::time).orElse("");
    }

    Optional<String> ticket() {
        return open.flatMap(one -> one.origin().ticket());
    }
}
