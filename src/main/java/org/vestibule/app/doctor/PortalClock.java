package org.vestibule.app.doctor;

import org.vestibule.sync.PortalProbe;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Whether the portal answers, and what it says the time is.
 *
 * @param probe asks it
 */
record PortalClock(Supplier<PortalProbe.Answer> probe) implements Check {
    /** More than this and times on the desk's list no longer fit. */
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    @Override
    public Finding look() {
        return switch (probe.get()) {
            case PortalProbe.Answer.Reached(var ahead) -> judge(ahead);
            case PortalProbe.Answer.Unreached(var words) ->
                    new Finding.Trouble(
                            "portal", words, "check the address, the network and the CA file");
        };
    }

    private static Finding judge(Duration ahead) {
        if (ahead.abs().compareTo(TOLERATED) <= 0) {
            return new Finding.Fine("portal", "answers; its clock and ours agree");
        }
        var minutes = ahead.abs().toMinutes();
        var side = ahead.isNegative() ? "ahead of" : "behind";
        return new Finding.Trouble(
                "portal",
                "answers, but our clock is %d minutes %s its clock".formatted(minutes, side),
                "set this computer's clock, best by NTP");
    }
}
