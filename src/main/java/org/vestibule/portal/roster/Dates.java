package org.vestibule.portal.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days and times as practices export them; 30 February is none. */
final class Dates {
    private static final List<DateTimeFormatter> DAYS =
            List.of(strict("uuuu-M-d"), strict("M/d/uuuu"), strict("M-d-uuuu"), strict("uuuuMMdd"));
    private static final List<DateTimeFormatter> TIMES =
            List.of(strict("H:mm[:ss]"), strict("h:mm[:ss] a"), strict("h:mma"));

    private Dates() {}

    static Optional<LocalDate> day(String cell) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(cell, format));
            } catch (DateTimeParseException _) {
                // not written this way: the next one
            }
        }
        return Optional.empty();
    }

    /** As {@code 08:30}. */
    static Optional<String> time(String cell) {
        for (var format : TIMES) {
            try {
                var time = LocalTime.parse(cell.replaceAll("\\s+", " "), format);
                return Optional.of("%02d:%02d".formatted(time.getHour(), time.getMinute()));
            } catch (DateTimeParseException _) {
                // not written this way: the next one
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
