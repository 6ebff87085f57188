package org.vestibule.portal.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A birth date in three fields as somebody typed it: digits of any script, or a month's name or its
 * first letters.
 */
record BirthDateForm(String month, String day, String year) {
    /** Nobody alive is older (the oldest person known reached 122). */
    private static final int MAX_AGE = 125;

    private static final int MIN_NAME = 3;

    /** The three fields; the code is the field's name in the form and in message keys. */
    enum Field {
        MONTH,
        DAY,
        YEAR;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What has to be put right, and which text says how. */
    record Problem(Field field, String key) {}

    /** What the three fields say. */
    sealed interface Reading {
        record Date(LocalDate value) implements Reading {}

        record Unclear(List<Problem> problems) implements Reading {}
    }

    @Override
    public String toString() {
        return "BirthDateForm[…]";
    }

    String value(Field field) {
        return switch (field) {
            case MONTH -> month;
            case DAY -> day;
            case YEAR -> year;
        };
    }

    /**
     * @param today at the practice; nobody is born later
     */
    Reading read(Locale locale, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var m = monthNumber(locale);
        if (m.isEmpty()) problems.add(new Problem(Field.MONTH, "birth.problem.month"));
        var d = number(day, 1, 31);
        if (d.isEmpty()) problems.add(new Problem(Field.DAY, "birth.problem.day"));
        var y = number(year, 1000, 9999);
        if (y.isEmpty()) problems.add(new Problem(Field.YEAR, "birth.problem.year"));
        if (!problems.isEmpty()) return new Reading.Unclear(problems);
        return exact(m.getAsInt(), d.getAsInt(), y.getAsInt(), today);
    }

    private static Reading exact(int month, int day, int year, LocalDate today) {
        try {
            var date = LocalDate.of(year, month, day);
            if (date.isAfter(today)) return unclear(Field.YEAR, "birth.problem.future");
            if (date.isBefore(today.minusYears(MAX_AGE))) {
                return unclear(Field.YEAR, "birth.problem.past");
            }
            return new Reading.Date(date);
        } catch (DateTimeException e) {
            // April 31 or February 29 of another year: the expected slip, said in words.
            return unclear(Field.DAY, "birth.problem.no-such-day");
        }
    }

    private static Reading unclear(Field field, String key) {
        return new Reading.Unclear(List.of(new Problem(field, key)));
    }

    private OptionalInt monthNumber(Locale locale) {
        var number = number(month, 1, 12);
        return number.isPresent()
                ? number
                : named(locale).or(() -> named(Locale.ENGLISH)).stream()
                        .mapToInt(Month::getValue)
                        .findFirst();
    }

    private Optional<Month> named(Locale locale) {
        var typed = plain(month, locale);
        if (typed.length() < MIN_NAME) return Optional.empty();
        var found =
                Arrays.stream(Month.values())
                        .filter(
                                each ->
                                        plain(each.getDisplayName(TextStyle.FULL, locale), locale)
                                                .startsWith(typed))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String plain(String text, Locale locale) {
        return text.strip().replace(".", "").toLowerCase(locale);
    }

    private static OptionalInt number(String text, int min, int max) {
        var typed = text.strip();
        if (typed.isEmpty() || typed.length() > 4 || !typed.chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        var number = Integer.parseInt(typed);
        return number < min || number > max ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
