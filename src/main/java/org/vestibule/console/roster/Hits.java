package org.vestibule.console.roster;

import org.vestibule.frontdesk.PersonRow;
import org.vestibule.i18n.Message;

import java.util.List;

/** What a search of the roster brought. */
public sealed interface Hits {
    /** Nobody searched. */
    record None() implements Hits {}

    record Searching() implements Hits {}

    record Found(List<PersonRow> people) implements Hits {
        public Found {
            people = List.copyOf(people);
        }
    }

    /**
     * @param why and what to do
     */
    record Failed(Message why) implements Hits {}
}
