package org.vestibule.console.words;

import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;

/** Days, times and how long ago, in the desk's language and the practice's time zone. */
public final class Dates {
    private static final Duration JUST_NOW = Duration.ofSeconds(5);
    private static final Duration SECONDS = Duration.ofSeconds(100);
    private static final Duration MINUTES = Duration.ofMinutes(90);
    private static final Duration HOURS = Duration.ofHours(36);

    private final Messages messages;
    private final ZoneId zone;

    public Dates(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** {@code Monday 23 November}. */
    public String day(LocalDate day) {
        return format("format.day", day);
    }

    /** {@code December 18, 1950}. */
    public String born(LocalDate day) {
        return format("format.born", day);
    }

    /** {@code 12/18/1950}. */
    public String bornShort(LocalDate day) {
        return format("format.born-short", day);
    }

    /** {@code 9:10 am}. */
    public String clock(Instant instant) {
        return format("format.clock", instant.atZone(zone));
    }

    /**
     * @param time {@code 09:10}
     * @return {@code 9:10 am}; what is no time as it came
     */
    public String clock(String time) {
        try {
            return format("format.clock", LocalTime.parse(time));
        } catch (DateTimeParseException _) {
            return time;
        }
    }

    /** {@code just now}, {@code 40 s ago}, {@code 3 min ago}. */
    public Message ago(Duration duration) {
        if (duration.compareTo(JUST_NOW) < 0) return Message.of("ago.now");
        return Message.of("ago").with("time", messages.text(lasting(duration)));
    }

    /** {@code 40 s}, {@code 3 min}, {@code 5 h}, {@code 3 days}. */
    public Message lasting(Duration duration) {
        if (duration.compareTo(SECONDS) < 0) {
            return Message.of("lasting.seconds").with("n", Math.max(0, duration.toSeconds()));
        }
        if (duration.compareTo(MINUTES) < 0) {
            return Message.of("lasting.minutes").with("n", duration.toMinutes());
        }
        return duration.compareTo(HOURS) < 0
                ? Message.of("lasting.hours").with("n", duration.toHours())
                : Message.of("lasting.days").with("n", duration.toDays());
    }

    /** {@code 4:12}: minutes and seconds that are left. */
    public static String left(Duration duration) {
        var seconds = Math.max(0, duration.toSeconds());
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    /** The words of a message of this desk's language. */
    public String text(Message message) {
        return messages.text(message);
    }

    private String format(String key, TemporalAccessor time) {
        var locale = messages.language().locale();
        return DateTimeFormatter.ofPattern(messages.text(key), locale).format(time);
    }
}
