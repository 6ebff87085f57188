package org.vestibule.enrollment;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A birth date in three fields, as typed.
 *
 * @param month digits, or a name or the beginning of one such as {@code jan}
 * @param day digits
 * @param year four digits
 */
public record BirthDateEntry(String month, String day, String year) {
    /** Nobody has lived longer (the oldest person known reached 122). */
    private static final int MOST_YEARS = 125;

    /** Fewer letters would leave open whether June or July is meant. */
    private static final int FEWEST_LETTERS = 3;

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,4}");

    /** What came of it. */
    public sealed interface Result {
        record Valid(LocalDate date) implements Result {
            @Override
            public String toString() {
                return "Valid[…]";
            }
        }

        /** One problem at a time: the first in reading order. */
        record Wrong(Problem problem, Field field) implements Result {}
    }

    /** Where the problem lies, so that the focus can go there. */
    public enum Field {
        MONTH,
        DAY,
        YEAR
    }

    /** What is wrong (R-57: the screen says how to fix it). */
    public enum Problem {
        MONTH_MISSING,
        /** Neither 1 to 12 nor the beginning of a month's name. */
        MONTH_UNKNOWN,
        DAY_MISSING,
        /** Not a number from 1 to 31. */
        DAY_UNKNOWN,
        /** The month has fewer days, in that year. */
        DAY_NOT_IN_MONTH,
        YEAR_MISSING,
        /** Fewer than four digits: the century is not guessed. */
        YEAR_TWO_DIGITS,
        /** Not a number. */
        YEAR_UNKNOWN,
        IN_THE_FUTURE,
        TOO_LONG_AGO
    }

    /**
     * @param today where the practice lies
     * @param locale whose names of months are known besides the English ones
     */
    public Result check(LocalDate today, Locale locale) {
        var m = monthNumber(month.strip(), locale);
        if (month.isBlank()) return wrong(Problem.MONTH_MISSING, Field.MONTH);
        if (m.isEmpty()) return wrong(Problem.MONTH_UNKNOWN, Field.MONTH);
        var d = number(day.strip());
        if (day.isBlank()) return wrong(Problem.DAY_MISSING, Field.DAY);
        if (d.isEmpty() || d.getAsInt() < 1 || d.getAsInt() > 31) {
            return wrong(Problem.DAY_UNKNOWN, Field.DAY);
        }
        var y = number(year.strip());
        if (year.isBlank()) return wrong(Problem.YEAR_MISSING, Field.YEAR);
        if (y.isEmpty()) return wrong(Problem.YEAR_UNKNOWN, Field.YEAR);
        if (year.strip().length() < 4) return wrong(Problem.YEAR_TWO_DIGITS, Field.YEAR);
        return date(y.getAsInt(), m.getAsInt(), d.getAsInt(), today);
    }

    private static Result date(int year, int month, int day, LocalDate today) {
        if (year < today.getYear() - MOST_YEARS) return wrong(Problem.TOO_LONG_AGO, Field.YEAR);
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            return wrong(Problem.DAY_NOT_IN_MONTH, Field.DAY);
        }
        var date = LocalDate.of(year, month, day);
        return date.isAfter(today)
                ? wrong(Problem.IN_THE_FUTURE, Field.YEAR)
                : new Result.Valid(date);
    }

    private static Result wrong(Problem problem, Field field) {
        return new Result.Wrong(problem, field);
    }

    private static OptionalInt monthNumber(String typed, Locale locale) {
        var number = number(typed);
        if (number.isPresent()) {
            return number.getAsInt() >= 1 && number.getAsInt() <= 12 ? number : OptionalInt.empty();
        }
        var own = named(typed, locale);
        return own.isPresent() ? own : named(typed, Locale.ENGLISH);
    }

    private static OptionalInt named(String typed, Locale locale) {
        var name = typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed;
        if (name.length() < FEWEST_LETTERS) return OptionalInt.empty();
        var wanted = name.toLowerCase(locale);
        for (var month : Month.values()) {
            var full = month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale);
            if (full.startsWith(wanted)) return OptionalInt.of(month.getValue());
        }
        return OptionalInt.empty();
    }

    /** Digits of any script. */
    private static OptionalInt number(String typed) {
        return NUMBER.matcher(typed).matches()
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return "BirthDateEntry[…]";
    }
}
