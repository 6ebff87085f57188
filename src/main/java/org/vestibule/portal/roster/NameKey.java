package org.vestibule.portal.roster;

import org.vestibule.enrollment.PersonName;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is left of a name when case, accents, hyphens, apostrophes and blanks are folded away, so
 * that {@code O'Nguyễn-José} is {@code ONGUYENJOSE} in both places.
 */
public final class NameKey {
    /** What tells a child from a parent of the same name, folded. */
    private static final Set<String> GENERATIONS =
            Set.of("JR", "SR", "II", "III", "IV", "V", "2ND", "3RD", "4TH", "5TH");

    private NameKey() {}

    /** Of a record: the whole name in one. */
    static String of(Names names) {
        return fold(names.given()) + fold(names.family());
    }

    /**
     * Whether a typed name is that of a record. Given and family may be swapped at full weight, as
     * families write them in both orders and a name alone never decides; the middle name may stand
     * with the given name or be left out, and so may a Jr. or III behind the family name.
     */
    public static boolean same(PersonName typed, Names names) {
        var one = generation(typed.family());
        var other = generation(names.family());
        if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) return false;
        var given = fold(names.given());
        var middle = fold(names.middle());
        var family = withoutGeneration(names.family());
        var forms =
                List.of(
                        given + family,
                        family + given,
                        given + middle + family,
                        family + given + middle);
        var key = fold(typed.given()) + withoutGeneration(typed.family());
        return !key.isEmpty() && forms.contains(key);
    }

    /** Folded; empty when there is none, or nothing else. */
    private static String generation(String family) {
        var at = family.strip().lastIndexOf(' ');
        var last = at < 0 ? "" : fold(family.strip().substring(at));
        return GENERATIONS.contains(last) ? last : "";
    }

    private static String withoutGeneration(String family) {
        var whole = fold(family);
        return whole.substring(0, whole.length() - generation(family).length());
    }

    /** Whether two records have the same name, the middle name left out. */
    public static boolean same(Names one, Names other) {
        return same(new PersonName(one.given(), one.family()), other);
    }

    /** Letters and digits only, upper case, without accents. */
    public static String fold(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var folded = new StringBuilder();
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(c -> folded.append(plain(c)));
        return folded.toString().toUpperCase(Locale.ROOT);
    }

    /** Letters that Unicode does not take apart. */
    private static String plain(int letter) {
        return switch (letter) {
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ı' -> "i";
            case 'ħ', 'Ħ' -> "h";
            default -> Character.toString(letter);
        };
    }
}
