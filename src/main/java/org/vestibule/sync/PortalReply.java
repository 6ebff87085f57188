package org.vestibule.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What came of asking the portal for something. */
public sealed interface PortalReply<T> {
    /** It did what was asked. */
    record Done<T>(T value) implements PortalReply<T> {}

    /**
     * Try the identical request again.
     *
     * @param why in words for staff, nothing personal
     * @param retryAfter what the portal asked for, clamped by {@link
     *     org.vestibule.outbox.RetryAfter}
     */
    record Later<T>(Trouble trouble, String why, Optional<Duration> retryAfter)
            implements PortalReply<T> {}

    /**
     * This device may not, even with a fresh token: everything pauses.
     *
     * @param why in words for staff
     */
    record Denied<T>(String why) implements PortalReply<T> {}

    /**
     * It will never take this one.
     *
     * @param words of the portal, for staff, nothing personal
     */
    record Refused<T>(String words) implements PortalReply<T> {}

    static <T> PortalReply<T> later(Trouble trouble) {
        return new Later<>(trouble, trouble.words(), Optional.empty());
    }

    /** Goes on with the value; anything but {@link Done} stays as it is. */
    default <R> PortalReply<R> then(Function<T, PortalReply<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Later<T>(var trouble, var why, var after) -> new Later<>(trouble, why, after);
            case Denied<T>(var why) -> new Denied<>(why);
            case Refused<T>(var words) -> new Refused<>(words);
        };
    }
}
