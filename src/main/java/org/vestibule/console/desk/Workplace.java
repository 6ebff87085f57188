package org.vestibule.console.desk;

import org.vestibule.console.words.Dates;
import org.vestibule.practice.Practice;

import java.time.Duration;
import java.time.Instant;

/** What every place works with. */
public record Workplace(Desk desk, Seconds seconds, Dates dates, Practice practice) {
    public Instant now() {
        return desk.running().now().instant();
    }

    /** How long ago something was; never less than nothing, however the clocks go. */
    public Duration since(Instant instant) {
        var past = Duration.between(instant, now());
        return past.isNegative() ? Duration.ZERO : past;
    }
}
