package org.vestibule.sync;

import org.vestibule.fhir.OutcomeReading;
import org.vestibule.outbox.RetryAfter;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** The outcomes table of the portal protocol: what each answer means for what was sent. */
final class Outcomes {
    private static final int NETWORK_AUTHENTICATION_REQUIRED = 511; // RFC 6585

    private Outcomes() {}

    /**
     * @param personal what must not be repeated in a reason
     * @param read what a success holds; empty when it is not what was asked for
     */
    static <T> PortalReply<T> of(
            Exchange exchange,
            Instant now,
            Collection<String> personal,
            Function<byte[], Optional<T>> read) {
        return switch (exchange) {
            case Exchange.Failed(var trouble) -> PortalReply.later(trouble);
            case Exchange.Answered answered when answered.isSuccess() -> success(answered, read);
            case Exchange.Answered answered -> failure(answered, now, personal);
        };
    }

    private static <T> PortalReply<T> success(
            Exchange.Answered answered, Function<byte[], Optional<T>> read) {
        if (!answered.isJson()) return PortalReply.later(Trouble.SIGN_IN);
        return read.apply(answered.body().toByteArray())
                .<PortalReply<T>>map(PortalReply.Done::new)
                .orElseGet(() -> PortalReply.later(Trouble.ODD_ANSWER));
    }

    private static <T> PortalReply<T> failure(
            Exchange.Answered answered, Instant now, Collection<String> personal) {
        var status = answered.status();
        return switch (status) {
            case 401, 403 ->
                    new PortalReply.Denied<>("the portal does not let this device in: " + status);
            case 409 -> later(Trouble.CONFLICT, answered, now);
            case 408, 425, 429 -> later(Trouble.BUSY, answered, now);
            case NETWORK_AUTHENTICATION_REQUIRED -> later(Trouble.SIGN_IN, answered, now);
            default -> {
                if (status >= 500) yield later(Trouble.BUSY, answered, now);
                if (status < 400) yield later(Trouble.SIGN_IN, answered, now);
                yield new PortalReply.Refused<>(refusal(answered, personal));
            }
        };
    }

    private static <T> PortalReply<T> later(
            Trouble trouble, Exchange.Answered answered, Instant now) {
        var why = trouble.words() + " (" + answered.status() + ")";
        var after = answered.retryAfter().flatMap(header -> RetryAfter.parse(header, now));
        return new PortalReply.Later<>(trouble, why, after);
    }

    private static String refusal(Exchange.Answered answered, Collection<String> personal) {
        return OutcomeReading.words(answered.body().toByteArray(), personal)
                .map(words -> "refused (" + answered.status() + "): " + words)
                .orElse("refused by the portal without a reason (" + answered.status() + ")");
    }
}
