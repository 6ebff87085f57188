package org.vestibule.outbox;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code Retry-After} in both forms (RFC 9110, 10.2.3). */
public final class RetryAfter {
    /** However eager the server, we do not hurry more. */
    public static final Duration LEAST = Duration.ofSeconds(1);

    private static final Pattern SECONDS = Pattern.compile("-?\\d+");

    /** More digits are years, and would overflow. */
    private static final int MOST_DIGITS = 10;

    private RetryAfter() {}

    /**
     * How long to wait, between {@link #LEAST} and {@link RetrySchedule#CAP}; empty when the header
     * is neither a number nor a date.
     *
     * @param now what a date counts from
     */
    public static Optional<Duration> parse(String header, Instant now) {
        var text = header.strip();
        var wait = SECONDS.matcher(text).matches() ? seconds(text) : untilDate(text, now);
        return wait.map(RetryAfter::clamp);
    }

    private static Optional<Duration> seconds(String text) {
        if (text.startsWith("-")) return Optional.of(Duration.ZERO);
        return Optional.of(
                text.length() > MOST_DIGITS
                        ? RetrySchedule.CAP
                        : Duration.ofSeconds(Long.parseLong(text)));
    }

    private static Optional<Duration> untilDate(String text, Instant now) {
        return dateForms(now).stream()
                .flatMap(form -> instant(form, text).stream())
                .findFirst()
                .map(date -> Duration.between(now, date));
    }

    private static Optional<Instant> instant(DateTimeFormatter form, String text) {
        var at = new ParsePosition(0);
        try {
            var date = form.parse(text, at);
            return at.getIndex() == text.length() ? Optional.of(utc(date)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty(); // not this form
        }
    }

    private static Instant utc(TemporalAccessor date) {
        return date.isSupported(ChronoField.INSTANT_SECONDS)
                ? Instant.from(date)
                : LocalDateTime.from(date).toInstant(ZoneOffset.UTC);
    }

    /** The three forms of RFC 9110, 5.6.7: IMF-fixdate, RFC 850, asctime. */
    private static List<DateTimeFormatter> dateForms(Instant now) {
        var rfc850 =
                new DateTimeFormatterBuilder()
                        .appendPattern("EEEE, dd-MMM-")
                        .appendValueReduced(
                                ChronoField.YEAR, 2, 2, now.atOffset(ZoneOffset.UTC).getYear() - 49)
                        .appendPattern(" HH:mm:ss 'GMT'")
                        .toFormatter(Locale.US);
        return List.of(
                DateTimeFormatter.RFC_1123_DATE_TIME,
                rfc850,
                DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.US));
    }

    private static Duration clamp(Duration wait) {
        if (wait.compareTo(LEAST) < 0) return LEAST;
        return wait.compareTo(RetrySchedule.CAP) > 0 ? RetrySchedule.CAP : wait;
    }
}
