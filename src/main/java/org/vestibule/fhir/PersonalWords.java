package org.vestibule.fhir;

import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.Identity;

import java.util.List;
import java.util.stream.Stream;

/** What in an enrollment must never be repeated in a reason, a log or a message. */
public final class PersonalWords {
    private PersonalWords() {}

    /** Longest first, so that a name is gone as a whole before a part of it is looked for. */
    public static List<String> of(Enrollment enrollment) {
        var words =
                switch (enrollment.identity()) {
                    case Identity.Typed(var name, var birthDate, var contact) ->
                            Stream.of(
                                    Stream.of(name.full(), name.given(), name.family()),
                                    Stream.of(name.full().split("[\\s-]+", -1)),
                                    Stream.of(birthDate.toString()),
                                    contact.mobile().stream(),
                                    contact.email().stream());
                    case Identity.Invited(var claim) -> Stream.of(Stream.of(claim));
                    case Identity.Unnamed() -> Stream.<Stream<String>>empty();
                };
        return words.flatMap(word -> word)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }
}
