package org.vestibule.portal.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By what somebody is found: each part of the name and the whole, and the record number, folded as
 * {@link NameKey#fold} does. A person is written down as {@code " ANA MARIA ONGUYEN …"}, so that
 * {@code " ONG"} finds whoever has a part that begins so.
 */
public final class SearchWords {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BLANK = Pattern.compile("[\\s,;]+");

    private SearchWords() {}

    /** Of a person, each word with a blank before it. */
    public static String of(Person person) {
        Set<String> words = new LinkedHashSet<>();
        var names = person.names();
        for (var name : List.of(names.given(), names.middle(), names.family())) {
            for (var part : APART.split(name, -1)) words.add(NameKey.fold(part));
            words.add(NameKey.fold(name));
        }
        words.add(NameKey.fold(person.mrn()));
        words.remove("");
        var line = new StringBuilder();
        words.forEach(word -> line.append(' ').append(word));
        return line.toString();
    }

    /**
     * What somebody looks for.
     *
     * @param words folded; all of them have to begin a word of the person
     */
    public record Query(List<String> words, Optional<LocalDate> birthDate) {
        public Query {
            words = List.copyOf(words);
        }

        public boolean isEmpty() {
            return words.isEmpty() && birthDate.isEmpty();
        }
    }

    /** A birth date is taken in the forms of a roster, such as 7/4/1975 or 1975-07-04. */
    public static Query query(String typed) {
        var words = new ArrayList<String>();
        Optional<LocalDate> birthDate = Optional.empty();
        for (var token : BLANK.split(typed.strip().toUpperCase(Locale.ROOT), -1)) {
            var day = Dates.day(token);
            if (day.isPresent()) birthDate = day;
            else words.add(NameKey.fold(token));
        }
        words.removeIf(String::isEmpty);
        return new Query(words, birthDate);
    }
}
