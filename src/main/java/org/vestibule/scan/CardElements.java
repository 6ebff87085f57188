package org.vestibule.scan;

import org.vestibule.scan.LicenseRead.Refusal;
import org.vestibule.scan.LicenseRead.Refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The elements of a card's subfiles, three letters and a value each. Only those that make a name or
 * a birth date are looked at.
 */
final class CardElements {
    /** Of version 00 and 01: the whole name, or its parts. */
    private static final String FULL_NAME = "DAA";

    private static final String OLD_FAMILY = "DAB";
    private static final String OLD_SUFFIX = "DAE";

    /** Of version 04 and later; versions 02 and 03 have all given names in one. */
    private static final String FIRST_NAME = "DAC";

    private static final String GIVEN_NAMES = "DCT";
    private static final String FAMILY = "DCS";
    private static final String SUFFIX = "DCU";
    private static final String FAMILY_CUT = "DDE";
    private static final String FIRST_NAME_CUT = "DDF";
    private static final String BIRTH_DATE = "DBB";

    private static final Set<String> WANTED =
            Set.of(
                    FULL_NAME,
                    OLD_FAMILY,
                    OLD_SUFFIX,
                    FIRST_NAME,
                    GIVEN_NAMES,
                    FAMILY,
                    SUFFIX,
                    FAMILY_CUT,
                    FIRST_NAME_CUT,
                    BIRTH_DATE);

    /** Line feed and return, and the separators of files, groups, records and units. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\n\\r\\x1C-\\x1F]+");

    /** Where the first subfile begins: after its designators, as a type before an element. */
    private static final Pattern FIRST =
            Pattern.compile("(?i)(?:DL|ID|EN|(?<=\\d{4}))(?=D[A-D][A-Z])");

    private static final Pattern TYPE = Pattern.compile("(?i)^(?:DL|ID|EN)(?=D[A-D][A-Z])");
    private static final Pattern ELEMENT = Pattern.compile("(?is)^(D[A-D][A-Z])(.*)$");

    /** The longest element with a name in it; longer lines have lost their separators. */
    private static final int LONGEST_LINE = 46;

    private static final int FEWEST_IN_A_ROW = 4;

    /**
     * What can stand beside a name where separators are lost. As much of the value as is known must
     * fit, so that DAV does not tear a David apart; what still does shows as the same element
     * twice, or beside one that no card has with it.
     */
    private static final Pattern RUN_ON =
            Pattern.compile(
                    "(?i)(?=DD[EFG][NTU]|DB[ABD]\\d{8}|DBC[\\dMFX]|DAU\\d|DAK\\w\\d|DAJ[A-Z]{2}D"
                            + "|DAY[A-Z]{3}D|DAA[^,$]{1,40}[,$]|DA[CDGIQ]|DC[ABDFGSTU])");

    private static final String MIDDLE_NAME = "DAD";

    private static final Set<String> NAMES =
            Set.of(FULL_NAME, OLD_FAMILY, OLD_SUFFIX, FIRST_NAME, GIVEN_NAMES, FAMILY, SUFFIX);

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean torn;
    private boolean two;

    private CardElements(String body) {
        var lines = lines(body);
        var inARow = new HashSet<String>();
        for (var line : lines) {
            var parts = parts(line);
            for (var part : parts) {
                var element = ELEMENT.matcher(part);
                if (!element.matches()) continue;
                var id = element.group(1).toUpperCase(Locale.ROOT);
                if (parts.size() > 1) torn |= isTorn(id, element.group(2), inARow);
                if (WANTED.contains(id)) put(id, element.group(2));
            }
        }
        torn |= breaksOff(lines, body);
    }

    /**
     * @param body all after the header
     */
    static LicenseRead read(String body, LocalDate today) {
        var card = new CardElements(body);
        if (card.torn) return new Refused(Refusal.NAME_UNREADABLE);
        if (card.two) return new Refused(Refusal.TWO_CARDS);
        return CardDate.with(card.name(), Optional.ofNullable(card.values.get(BIRTH_DATE)), today);
    }

    private static List<String> lines(String body) {
        var lines = new ArrayList<String>();
        for (var line : SEPARATORS.split(body, -1)) {
            if (lines.isEmpty()) {
                var first = FIRST.matcher(line);
                lines.add(first.find() ? line.substring(first.end()) : "");
            } else {
                lines.add(TYPE.matcher(line.strip()).replaceFirst(""));
            }
        }
        return lines;
    }

    /** Mostly the line itself; the elements in it where their separators were swallowed. */
    private static List<String> parts(String line) {
        if (line.length() <= LONGEST_LINE) return List.of(line);
        var parts = RUN_ON.split(line, -1);
        return parts.length < FEWEST_IN_A_ROW ? List.of(line) : List.of(parts);
    }

    /** Whether a row of elements without separators was torn apart inside a name. */
    private static boolean isTorn(String id, String value, Set<String> inARow) {
        var again = !inARow.add(id);
        var mixed =
                inARow.contains(GIVEN_NAMES)
                        && (inARow.contains(FIRST_NAME) || inARow.contains(MIDDLE_NAME));
        return again || mixed || (NAMES.contains(id) && value.isBlank() && !id.equals(SUFFIX));
    }

    /** The same thing twice is no harm; two different ones are two people. */
    private void put(String id, String value) {
        seen.add(id);
        var clean = CardName.clean(value);
        if (clean.isEmpty()) return;
        var before = values.putIfAbsent(id, clean);
        two |= before != null && !before.equalsIgnoreCase(clean);
    }

    /** Whether the scan ends in a name without its separator: it may have broken off there. */
    private static boolean breaksOff(List<String> lines, String body) {
        if (lines.isEmpty() || body.isEmpty() || body.charAt(body.length() - 1) < ' ') return false;
        var last = ELEMENT.matcher(parts(lines.getLast()).getLast());
        return last.matches() && NAMES.contains(last.group(1).toUpperCase(Locale.ROOT));
    }

    private String first(String... ids) {
        for (var id : ids) {
            var value = values.get(id);
            if (value != null) return value;
        }
        return "";
    }

    /** Every card has both places, be they empty: where one is not there, the scan is not whole. */
    private boolean isWhole() {
        return (seen.contains(FAMILY) || seen.contains(OLD_FAMILY))
                && (seen.contains(FIRST_NAME) || seen.contains(GIVEN_NAMES));
    }

    private CardName name() {
        var family = first(FAMILY, OLD_FAMILY);
        var given = first(FIRST_NAME, GIVEN_NAMES);
        if (family.isEmpty() && given.isEmpty()) {
            return values.containsKey(FULL_NAME)
                    ? CardName.inOne(first(FULL_NAME))
                    : CardName.none();
        }
        if (given.isEmpty() && family.contains(",")) return CardName.inOne(family);
        if (!isWhole()) return CardName.unreadable();
        var cut = Stream.of(FAMILY_CUT, FIRST_NAME_CUT).map(this::first).anyMatch("T"::equals);
        return CardName.of(given, family, first(SUFFIX, OLD_SUFFIX), cut);
    }
}
