package org.vestibule.sync;

import java.time.Duration;
import java.util.Optional;

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
