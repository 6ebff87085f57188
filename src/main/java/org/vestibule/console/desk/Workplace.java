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

    /** The time that the board shows: of a console that hears nothing, it stands still. */
    public Instant boardTime() {
        var sight = desk.sight();
        return sight.isOnline() ? now() : sight.heard().orElse(now());
    }

    /** How long ago something was; never less than nothing, however the clocks go. */
    public Duration since(Instant instant) {
        var past = Duration.between(instant, now());
        return past.isNegative() ? Duration.ZERO : past;
    }
}
