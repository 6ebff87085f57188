package org.vestibule.console.live;

import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.i18n.Message;

import java.util.List;

/** Whom a case is about, as far as the desk knows. */
public sealed interface Whom {
    /** The portal is being asked. */
    record Asking() implements Whom {}

    /** One record fits. */
    record One(Likeness likeness) implements Whom {}

    /** Staff said that it is this person. */
    record Picked(PersonRow person) implements Whom {}

    /** People whom it could be, likeliest first. */
    record Several(List<Likeness> people) implements Whom {
        public Several {
            people = List.copyOf(people);
        }
    }

    /** No record comes near. */
    record Nobody() implements Whom {}

    /** The portal did not say. */
    record Unheard(Message why) implements Whom {}
}
