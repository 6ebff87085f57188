package org.vestibule.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How sync is doing, for staff.
 *
 * @param why it is not online, in words
 * @param skew how far the portal's clock is ahead of ours, when that is more than five minutes
 * @param waiting enrollments still to be sent
 * @param parked enrollments that the portal refused
 */
public record SyncState(
        Link link, Optional<String> why, Optional<Duration> skew, int waiting, int parked) {
    /** Everything that is wrong, in words for staff; empty when all is well. */
    public Optional<String> trouble() {
        var words =
                Stream.concat(why.stream(), skew.map(SyncState::words).stream())
                        .collect(Collectors.joining("; "));
        return Optional.of(words).filter(it -> !it.isEmpty());
    }

    private static String words(Duration skew) {
        var off = skew.abs();
        var far =
                off.toDays() > 0
                        ? off.toDays() + " d " + off.toHoursPart() + " h"
                        : off.toHours() + " h " + off.toMinutesPart() + " min";
        var where = skew.isNegative() ? "ahead of" : "behind";
        return "this device's clock is " + far + " " + where + " the portal's: please set it";
    }

    /** Whether the portal answers. */
    public enum Link {
        /** Not asked yet. */
        UNKNOWN,
        /** The last exchange reached it. */
        ONLINE,
        /** Nothing gets through; tried again by itself. */
        OFFLINE,
        /** It does not let this device in; somebody has to see to it. */
        PAUSED
    }
}
