package org.vestibule.console.today;

import org.vestibule.console.words.Dates;
import org.vestibule.console.words.Names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The list's own search: every word is somewhere in name, birth date, record number or ticket. */
final class Search {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> words;
    private final Dates dates;

    Search(String typed, Dates dates) {
        words = List.of(plain(typed).strip().split("\\s+"));
        this.dates = dates;
    }

    boolean takes(Row row) {
        var person = row.person();
        var text =
                plain(
                        String.join(
                                " ",
                                Names.of(person),
                                dates.bornShort(person.birthDate()),
                                person.mrn(),
                                row.ticket().orElse("")));
        return words.stream().allMatch(text::contains);
    }

    private static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
