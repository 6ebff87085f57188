package org.vestibule.sync;

import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.DeskReply.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an answer of the desk means. A 401 or 403 that speaks of a member of staff says nothing
 * against the device; without such words it does.
 */
final class DeskOutcomes {
    private DeskOutcomes() {}

    /** The body of an answer that is not what was asked for. */
    private record Fault(
            Optional<String> error, Optional<Long> restSeconds, Optional<String> refusal) {}

    static PortalReply<DeskAnswer> of(Exchange exchange, Instant now) {
        return said(exchange)
                .<PortalReply<DeskAnswer>>map(PortalReply.Done::new)
                .orElseGet(() -> plain(exchange, now));
    }

    private static PortalReply<DeskAnswer> plain(Exchange exchange, Instant now) {
        PortalReply<DeskAnswer> reply = Outcomes.of(exchange, now, List.of(), DeskOutcomes::json);
        return reply instanceof PortalReply.Refused
                ? new PortalReply.Done<>(new DeskAnswer.Refused(Refusal.NOT_UNDERSTOOD))
                : reply;
    }

    private static Optional<DeskAnswer> json(byte[] body) {
        return Optional.of(new DeskAnswer.Json(okio.ByteString.of(body)));
    }

    private static Optional<DeskAnswer> said(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Failed _ -> Optional.empty();
            case Exchange.Answered answered -> said(answered);
        };
    }

    private static Optional<DeskAnswer> said(Exchange.Answered answered) {
        var status = answered.status();
        if (status == 204) return Optional.of(new DeskAnswer.Nothing());
        if (status == 304) return Optional.of(new DeskAnswer.Unchanged());
        if (status / 100 != 4 || !answered.isJson()) return Optional.empty();
        return DeskJson.read(answered.body().toByteArray(), Fault.class)
                .flatMap(fault -> meaning(status, fault));
    }

    private static Optional<DeskAnswer> meaning(int status, Fault fault) {
        if (fault.refusal().isPresent()) {
            return Optional.of(new DeskAnswer.Refused(refusal(fault.refusal().get())));
        }
        return switch (status + " " + fault.error().orElse("")) {
            case "401 wrong" -> Optional.of(new DeskAnswer.Wrong());
            case "403 signed-out" -> Optional.of(new DeskAnswer.SignedOut());
            case "429 locked" -> Optional.of(new DeskAnswer.Locked(rest(fault)));
            default -> Optional.empty();
        };
    }

    /** A portal that does not say how long is asked again in a minute. */
    private static Duration rest(Fault fault) {
        return Duration.ofSeconds(Math.max(1, fault.restSeconds().orElse(60L)));
    }

    private static Refusal refusal(String name) {
        for (var known : Refusal.values()) if (known.name().equals(name)) return known;
        return Refusal.NOT_UNDERSTOOD;
    }
}
