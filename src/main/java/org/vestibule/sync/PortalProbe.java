package org.vestibule.sync;

import okhttp3.Request;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/** Asks a portal whether it is there, with the same trust as everything else and no token. */
public final class PortalProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private PortalProbe() {}

    /** What came of it. */
    public sealed interface Answer {
        /**
         * @param ahead how far its clock is ahead of ours
         */
        record Reached(Duration ahead) implements Answer {}

        /**
         * @param words why, for staff
         */
        record Unreached(String words) implements Answer {}
    }

    /** Blocks for some seconds at most. */
    public static Answer look(URI portal, Trust trust, InstantSource clock) {
        var limits = new PortalLink.Limits(PATIENCE, PATIENCE, PATIENCE);
        var theirs = new ServerClock(clock, Ticker.system());
        try (var link = new PortalLink(portal, trust, limits, theirs)) {
            var request = new Request.Builder().url(link.url("health")).get().build();
            return switch (link.send(request)) {
                case Exchange.Answered answered when answered.isSuccess() && answered.isJson() ->
                        new Answer.Reached(Duration.between(clock.instant(), theirs.instant()));
                case Exchange.Answered _ -> new Answer.Unreached(Trouble.SIGN_IN.words());
                case Exchange.Failed(var trouble) -> new Answer.Unreached(trouble.words());
            };
        }
    }
}
