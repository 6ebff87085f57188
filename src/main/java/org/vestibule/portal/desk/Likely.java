package org.vestibule.portal.desk;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.vestibule.enrollment.Identity;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.Likeness.Certainty;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.portal.roster.Candidate;
import org.vestibule.portal.roster.HanName;
import org.vestibule.portal.roster.Matching;
import org.vestibule.portal.roster.NameKey;
import org.vestibule.portal.roster.Person;
import org.vestibule.portal.store.Known;
import org.vestibule.portal.store.Rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a typed person may be, likeliest first, with the weights that matching has. Two who
 * both reach certainty are only probable: a person decides.
 */
public final class Likely {
    /** As many as a person can compare side by side. */
    public static final int MOST = 10;

    private Likely() {}

    /** One of them, as found. */
    private record Weighed(Candidate candidate, int weight, double nearness) {}

    /**
     * @param typed with its contact in comparable form
     * @param days on which an ID that the desk saw counts
     */
    public static List<Likeness> of(Rows rows, Identity.Typed typed, Set<LocalDate> days) {
        var weighed = new ArrayList<Weighed>();
        for (var candidate : rows.patients().like(typed, days)) {
            var weight = Matching.weight(typed, candidate);
            if (weight > 0)
                weighed.add(new Weighed(candidate, weight, nearness(typed, candidate.person())));
        }
        var certain = weighed.stream().filter(w -> w.weight() >= Matching.CERTAIN).count();
        return weighed.stream()
                .sorted(
                        Comparator.comparingInt(Weighed::weight)
                                .thenComparingDouble(Weighed::nearness)
                                .reversed())
                .limit(MOST)
                .map(w -> likeness(rows, w, certain == 1))
                .toList();
    }

    /** Among equal weights a slip of the pen stands before a stranger. */
    private static double nearness(Identity.Typed typed, Person person) {
        var given = NameKey.fold(typed.name().given());
        var family = NameKey.fold(typed.name().family());
        var near = new JaroWinklerSimilarity();
        return near.apply(given, NameKey.fold(person.names().given()))
                + near.apply(family, NameKey.fold(person.names().family()));
    }

    private static Likeness likeness(Rows rows, Weighed weighed, boolean onlyOneIsCertain) {
        var id = weighed.candidate().patientId();
        var person = weighed.candidate().person();
        return new Likeness(
                row(id, person),
                person.contact().mobile(),
                person.contact().email(),
                written(rows, id),
                weighed.weight(),
                certainty(weighed.weight(), onlyOneIsCertain));
    }

    private static Optional<String> written(Rows rows, String patientId) {
        return rows.writtenNames().of(patientId).map(HanName::text);
    }

    private static Certainty certainty(int weight, boolean onlyOneIsCertain) {
        if (weight >= Matching.CERTAIN)
            return onlyOneIsCertain ? Certainty.CERTAIN : Certainty.PROBABLE;
        return weight >= Matching.PROBABLE ? Certainty.PROBABLE : Certainty.POSSIBLE;
    }

    static PersonRow row(String id, Person person) {
        return new PersonRow(
                id,
                person.mrn(),
                person.names().given(),
                person.names().family(),
                person.birthDate(),
                person.language());
    }

    /** Somebody found by other means, such as a letter that is not good any more. */
    static Likeness possible(Rows rows, Known known) {
        var person = known.person();
        return new Likeness(
                row(known.id(), person),
                person.contact().mobile(),
                person.contact().email(),
                written(rows, known.id()),
                0,
                Certainty.POSSIBLE);
    }
}
