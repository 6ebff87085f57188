package org.vestibule.console.words;

import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PersonRow;

/** People's names as they are shown. */
public final class Names {
    private Names() {}

    public static String of(PersonRow person) {
        return whole(person.given(), person.family());
    }

    public static String of(OpenCase.Typed typed) {
        return whole(typed.given(), typed.family());
    }

    /** People with one name have the other empty. */
    private static String whole(String given, String family) {
        return (given + " " + family).strip();
    }
}
