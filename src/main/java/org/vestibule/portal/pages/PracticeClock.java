package org.vestibule.portal.pages;

import io.javalin.http.Context;

import org.vestibule.i18n.Messages;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/** What day and time it is at the practice, as the pages say it. */
record PracticeClock(InstantSource clock, ZoneId zone) {
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The page for too many tries: says when to try again. */
    Answer slowDown(Context ctx, Messages words, Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        ctx.header("Retry-After", Long.toString(seconds));
        var again = clock.instant().plusSeconds(seconds + 59).truncatedTo(ChronoUnit.MINUTES);
        var time = shown(again.atZone(zone).toLocalTime(), words);
        return Answer.show(PhonePage.TOO_MANY, words).with("time", time);
    }

    /** A time of the roster, such as {@code 14:15}, as the language says it; others as they are. */
    static String shown(String time, Messages words) {
        try {
            return shown(LocalTime.parse(time), words);
        } catch (DateTimeParseException _) {
            return time;
        }
    }

    private static String shown(LocalTime time, Messages words) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.language().locale())
                .format(time);
    }
}
