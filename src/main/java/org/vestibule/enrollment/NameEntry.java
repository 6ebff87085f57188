package org.vestibule.enrollment;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name as typed: all letters, digits, hyphens and apostrophes are right. */
public record NameEntry(String given, String family) {
    /** Characters of one part; FHIR sets no limit, a database and a printed page do. */
    private static final int LONGEST = 100;

    /**
     * What a name is not made of. Joiners are part of Persian and Indic spelling; other invisible
     * characters are not.
     */
    private static final Pattern FOREIGN =
            Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} '’‘ʼʻ`´.,·‧\\-‐‑–\\x{200C}\\x{200D}]");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** What came of it. */
    public sealed interface Result {
        record Valid(PersonName name) implements Result {}

        /**
         * @param character the one that a name cannot have; only with {@link
         *     Problem#CHARACTER_UNKNOWN}
         */
        record Wrong(Problem problem, Field field, Optional<String> character) implements Result {
            @Override
            public String toString() {
                return "Wrong[" + problem + ", " + field + "]";
            }
        }
    }

    /** Where the problem lies. */
    public enum Field {
        GIVEN,
        FAMILY
    }

    /** What is wrong (R-57: the screen says how to fix it). */
    public enum Problem {
        /** A person with one name writes it here. */
        GIVEN_MISSING,
        /** Only digits and signs. */
        NO_LETTER,
        CHARACTER_UNKNOWN,
        TOO_LONG
    }

    /** The name in Unicode's composed form, with single blanks; nothing else is changed. */
    public Result check() {
        var name = new PersonName(tidy(given), tidy(family));
        if (name.given().isEmpty()) return wrong(Problem.GIVEN_MISSING, Field.GIVEN);
        return wrong(name.given(), Field.GIVEN)
                .or(() -> wrong(name.family(), Field.FAMILY))
                .orElseGet(() -> new Result.Valid(name));
    }

    private static String tidy(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    private static Optional<Result> wrong(String part, Field field) {
        if (part.length() > LONGEST) return Optional.of(wrong(Problem.TOO_LONG, field));
        var foreign = FOREIGN.matcher(part);
        if (foreign.find()) {
            return Optional.of(
                    new Result.Wrong(
                            Problem.CHARACTER_UNKNOWN, field, Optional.of(foreign.group())));
        }
        return part.isEmpty() || LETTER.matcher(part).find()
                ? Optional.empty()
                : Optional.of(wrong(Problem.NO_LETTER, field));
    }

    private static Result wrong(Problem problem, Field field) {
        return new Result.Wrong(problem, field, Optional.empty());
    }

    @Override
    public String toString() {
        return "NameEntry[…]";
    }
}
