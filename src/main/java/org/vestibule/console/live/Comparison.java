package org.vestibule.console.live;

import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PersonRow;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed beside one record, trait by trait. It only shows where they differ; how much
 * that weighs the portal has decided.
 */
public final class Comparison {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<Trait, Fit> fits;

    private Comparison(Map<Trait, Fit> fits) {
        this.fits = fits;
    }

    public static Comparison of(OpenCase.Typed typed, Likeness likeness) {
        var person = likeness.person();
        var fits = new EnumMap<Trait, Fit>(Trait.class);
        fits.put(Trait.NAME, name(typed, person));
        fits.put(Trait.BORN, born(typed.birthDate(), person.birthDate()));
        fits.put(Trait.MOBILE, contact(typed.mobile(), likeness.mobile()));
        fits.put(Trait.EMAIL, contact(typed.email(), likeness.email()));
        return new Comparison(fits);
    }

    public Fit fit(Trait trait) {
        return fits.getOrDefault(trait, Fit.NEITHER);
    }

    /** What speaks for it, in the order of the page. */
    public List<Trait> matching() {
        return List.of(Trait.values()).stream().filter(trait -> fit(trait).speaksFor()).toList();
    }

    /** Where somebody should look twice. */
    public List<Trait> differing() {
        return List.of(Trait.values()).stream()
                .filter(trait -> fit(trait).isMarked() && !fit(trait).speaksFor())
                .toList();
    }

    private static Fit name(OpenCase.Typed typed, PersonRow person) {
        var same = typed.given().equals(person.given()) && typed.family().equals(person.family());
        if (same) return Fit.SAME;
        var given = plain(typed.given());
        var family = plain(typed.family());
        var recordGiven = plain(person.given());
        var recordFamily = plain(person.family());
        if (given.equals(recordGiven) && family.equals(recordFamily)) return Fit.SPELLING;
        if (given.equals(recordFamily) && family.equals(recordGiven)) return Fit.SWAPPED;
        return slip(given + " " + family, recordGiven + " " + recordFamily)
                ? Fit.SLIP
                : Fit.DIFFERENT;
    }

    private static Fit born(LocalDate typed, LocalDate onRecord) {
        if (typed.equals(onRecord)) return Fit.SAME;
        var monthAndDay =
                typed.getYear() == onRecord.getYear()
                        && typed.getMonthValue() == onRecord.getDayOfMonth()
                        && typed.getDayOfMonth() == onRecord.getMonthValue();
        return monthAndDay || slip(typed.toString(), onRecord.toString())
                ? Fit.SLIP
                : Fit.DIFFERENT;
    }

    private static Fit contact(Optional<String> typed, Optional<String> onRecord) {
        if (typed.isEmpty()) return onRecord.isEmpty() ? Fit.NEITHER : Fit.NOT_TYPED;
        if (onRecord.isEmpty()) return Fit.NOT_ON_RECORD;
        if (typed.get().equalsIgnoreCase(onRecord.get())) return Fit.SAME;
        return slip(typed.get(), onRecord.get()) ? Fit.SLIP : Fit.DIFFERENT;
    }

    private static String plain(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(bare).replaceAll("");
    }

    /** Whether one letter is other, missing or too many, or two neighbors changed places. */
    private static boolean slip(String one, String other) {
        var head = 0;
        var shorter = Math.min(one.length(), other.length());
        while (head < shorter && one.charAt(head) == other.charAt(head)) head++;
        var tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        var left = one.substring(head, one.length() - tail);
        var right = other.substring(head, other.length() - tail);
        if (left.length() <= 1 && right.length() <= 1) return true;
        return left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
    }
}
