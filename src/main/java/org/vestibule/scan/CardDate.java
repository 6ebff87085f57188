package org.vestibule.scan;

import org.vestibule.scan.LicenseRead.License;
import org.vestibule.scan.LicenseRead.Refusal;
import org.vestibule.scan.LicenseRead.Refused;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A birth date from a card: month, day, year in the United States, year, month, day in Canada and
 * on cards before 2003. No month begins as a year does, so the two cannot be mistaken.
 */
final class CardDate {
    /** Nobody has lived longer (the oldest person known reached 122). */
    private static final int MOST_YEARS = 125;

    private static final Pattern SIGNS = Pattern.compile("[-/. ]");
    private static final Pattern EIGHT = Pattern.compile("[0-9]{8}");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:18|19|20).*");

    private CardDate() {}

    /** Puts a card together, or says what it lacks: the name first. */
    static LicenseRead with(CardName name, Optional<String> born, LocalDate today) {
        if (name.isMissing()) return new Refused(Refusal.NAME_MISSING);
        if (!name.isReadable()) return new Refused(Refusal.NAME_UNREADABLE);
        if (born.isEmpty()) return new Refused(Refusal.BIRTH_DATE_MISSING);
        var written = name.asWritten();
        return born.flatMap(value -> read(value, today))
                .<LicenseRead>map(
                        date -> new License(written.given(), written.family(), name.cut(), date))
                .orElseGet(() -> new Refused(Refusal.BIRTH_DATE_UNREADABLE));
    }

    private static Optional<LocalDate> read(String value, LocalDate today) {
        var digits = SIGNS.matcher(value).replaceAll("");
        if (!EIGHT.matcher(digits).matches()) return Optional.empty();
        return (YEAR_FIRST.matcher(digits).matches()
                        ? date(digits, 0, 4, 6)
                        : date(digits, 4, 0, 2))
                .filter(date -> !date.isAfter(today))
                .filter(date -> date.getYear() >= today.getYear() - MOST_YEARS);
    }

    private static Optional<LocalDate> date(String digits, int year, int month, int day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            number(digits, year, 4),
                            number(digits, month, 2),
                            number(digits, day, 2)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int from, int length) {
        return Integer.parseInt(digits.substring(from, from + length));
    }
}
