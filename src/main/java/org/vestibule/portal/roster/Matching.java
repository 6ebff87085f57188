package org.vestibule.portal.roster;

import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Identity;

import java.util.List;
import java.util.Optional;

/**
 * The weights by which a typed person is found: name 3, birth date 2, one contact 4, two 5,
 * and 5 for an ID that the desk saw today, which counts only where name and birth date agree: they
 * are what stands on the ID. 10 is certain.
 */
public final class Matching {
    static final int NAME = 3;
    static final int BIRTH_DATE = 2;
    static final int ONE_CONTACT = 4;
    static final int TWO_CONTACTS = 5;
    static final int ATTESTED_TODAY = 5;
    public static final int CERTAIN = 10;

    /** All that can speak for somebody. */
    public static final int MOST = NAME + BIRTH_DATE + TWO_CONTACTS + ATTESTED_TODAY;

    /** Name and birth date, which is more than either with a shared family phone. */
    public static final int PROBABLE = 5;

    private Matching() {}

    /**
     * @param typed with its contact in comparable form ({@link Contacts#comparable})
     */
    public static Match of(Identity.Typed typed, List<Candidate> candidates) {
        var certain = candidates.stream().filter(c -> weight(typed, c) >= CERTAIN).toList();
        return switch (certain.size()) {
            case 0 -> new Match.NoOne();
            case 1 -> new Match.Certain(certain.getFirst().patientId());
            default -> new Match.Several();
        };
    }

    /** What speaks for it that this is the one who typed. */
    public static int weight(Identity.Typed typed, Candidate candidate) {
        var person = candidate.person();
        var name = NameKey.same(typed.name(), person.names()) ? NAME : 0;
        var birthDate = typed.birthDate().equals(person.birthDate()) ? BIRTH_DATE : 0;
        var seen = candidate.attestedToday() && name > 0 && birthDate > 0 ? ATTESTED_TODAY : 0;
        return name + birthDate + contact(typed.contact(), person.contact()) + seen;
    }

    private static int contact(Contact typed, Contact known) {
        var mobile = same(typed.mobile(), known.mobile());
        var email = same(typed.email(), known.email());
        if (mobile && email) return TWO_CONTACTS;
        return mobile || email ? ONE_CONTACT : 0;
    }

    private static boolean same(Optional<String> a, Optional<String> b) {
        return a.isPresent() && a.equals(b);
    }
}
