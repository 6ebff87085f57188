package org.vestibule.portal.desk;

import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Identity;
import org.vestibule.portal.roster.Candidate;
import org.vestibule.portal.roster.NameKey;
import org.vestibule.portal.roster.Names;
import org.vestibule.portal.roster.Person;
import org.vestibule.portal.store.Known;
import org.vestibule.portal.store.Rows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Takes people into the roster whom the practice's export has not brought. Their id follows from
 * name and birth date under the desk's key, so that two consoles cannot add one person twice.
 */
final class Newcomers {
    private static final int NUMBER_LENGTH = 8;

    private final Desk desk;

    Newcomers(Desk desk) {
        this.desk = desk;
    }

    /** Those on the roster with this name and birth date. */
    static List<Candidate> same(Rows rows, Identity.Typed typed) {
        return rows.patients().born(typed.birthDate(), Set.of()).stream()
                .filter(c -> NameKey.same(typed.name(), c.person().names()))
                .toList();
    }

    /** As typed, but without a contact that is somebody else's. */
    Known add(Rows rows, Identity.Typed typed, String language) {
        var name = typed.name();
        var key = NameKey.fold(name.given()) + NameKey.fold(name.family());
        var hash = desk.hashes().of("newcomer " + key + " " + typed.birthDate());
        var id = UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.US_ASCII)).toString();
        var mrn = "NEW-" + hash.substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
        var names = new Names(name.given(), "", name.family());
        var contact =
                SignInContact.isAnothers(rows, id, typed.contact())
                        ? Contact.NONE
                        : typed.contact();
        var known = new Known(id, new Person(mrn, names, typed.birthDate(), contact, language));
        rows.patients().addHere(known);
        return known;
    }
}
