package org.vestibule.portal.frontdesk;

import io.javalin.http.Context;

import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.DeskReply.Refusal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How the desk's answers look. */
final class Wire {
    private Wire() {}

    /** The body as a value; empty when it is nothing of the kind. */
    static <T> Optional<T> read(Context ctx, Class<T> type) {
        return DeskJson.read(ctx.bodyAsBytes(), type);
    }

    static void send(Context ctx, int status, Object value) {
        ctx.status(status).contentType("application/json").result(DeskJson.write(value));
    }

    /**
     * @param word for programs
     */
    static void error(Context ctx, int status, String word) {
        send(ctx, status, Map.of("error", word));
    }

    /** It was understood, or not, and is not done. */
    static void refuse(Context ctx, Refusal why) {
        send(ctx, 422, Map.of("refusal", why));
    }

    /** Nothing was looked at; whole seconds, rounded up. */
    static void locked(Context ctx, Duration rest) {
        var seconds = rest.plusMillis(999).toSeconds();
        ctx.header("Retry-After", Long.toString(seconds));
        send(ctx, 429, Map.of("error", "locked", "restSeconds", seconds));
    }
}
