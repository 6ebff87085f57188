package org.vestibule.console.live;

import org.vestibule.frontdesk.PersonRow;

import java.util.Optional;

/** The person in what is known of somebody. */
final class Whoms {
    private Whoms() {}

    static Optional<PersonRow> person(Whom whom) {
        return switch (whom) {
            case Whom.One(var likeness) -> Optional.of(likeness.person());
            case Whom.Picked(var person) -> Optional.of(person);
            case Whom.Asking(), Whom.Several(_), Whom.Nobody(), Whom.Unheard(_) -> Optional.empty();
        };
    }
}
