package org.vestibule.portal.roster;

import org.vestibule.enrollment.PersonName;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What is left of a name when case, accents, hyphens, apostrophes and blanks are folded away, so
 * that {@code O'Nguyễn-José} is {@code ONGUYENJOSE} in both places.
 */
public final class NameKey {
    private NameKey() {}

    /** Of a record: the whole name in one. */
    static String of(Names names) {
        return fold(names.given()) + fold(names.family());
    }

    /**
     * Whether a typed name is that of a record. Given and family may be swapped at full weight, as
     * families write them in both orders and a name alone never decides; the middle name may stand
     * with the given name or be left out.
     */
    public static boolean same(PersonName typed, Names names) {
        var given = fold(names.given());
        var middle = fold(names.middle());
        var family = fold(names.family());
        var forms =
                List.of(
                        given + family,
                        family + given,
                        given + middle + family,
                        family + given + middle);
        var key = fold(typed.given()) + fold(typed.family());
        return !key.isEmpty() && forms.contains(key);
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
