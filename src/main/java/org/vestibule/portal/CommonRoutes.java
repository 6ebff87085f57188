package org.vestibule.portal;

import static java.util.Objects.requireNonNull;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.portal.store.DatabaseAway;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.portal.store.Unwritable;

/** What holds for every request: headers, health, counts, and one boundary for faults. */
final class CommonRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(CommonRoutes.class);

    private final PortalDatabase database;
    private final Metrics metrics;

    CommonRoutes(PortalDatabase database, Metrics metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    void register(RoutesConfig routes) {
        routes.before(CommonRoutes::headers);
        routes.before(CommonRoutes::hearOut);
        routes.after(ctx -> metrics.answered(ctx.statusCode()));
        routes.get("/health", this::health);
        routes.get("/openapi.json", CommonRoutes::openApi);
        routes.get("/metrics", ctx -> ctx.contentType("text/plain").result(metrics.text()));
        routes.exception(
                ContentTooLargeResponse.class, (_, ctx) -> json(ctx, 413, "error", "too_large"));
        routes.exception(DatabaseAway.class, CommonRoutes::later);
        routes.exception(Unwritable.class, (_, ctx) -> json(ctx, 400, "error", "no_text"));
        routes.exception(Exception.class, CommonRoutes::broken);
    }

    private void health(Context ctx) {
        database.ask();
        json(ctx, 200, "status", "ok");
    }

    /** Whoever asks again is not taken twice. */
    private static void later(DatabaseAway away, Context ctx) {
        LOG.warn("{}", away.getMessage());
        ctx.header("Retry-After", Long.toString(DatabaseAway.RETRY_AFTER.toSeconds()));
        json(ctx, 503, "error", "database_away");
    }

    /** What is beside FHIR, for programs. */
    private static void openApi(Context ctx) {
        var document = CommonRoutes.class.getResourceAsStream("/openapi.json");
        ctx.contentType("application/json")
                .result(requireNonNull(document, "openapi.json comes with the program"));
    }

    /** The strictest there is; pages widen what they need. */
    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cache-Control", "no-store");
    }

    /**
     * Reads the body before anybody refuses the request. By HTTP/2 an answer given earlier resets
     * the stream, and a client that is still sending may see the reset in place of the answer.
     */
    private static void hearOut(Context ctx) {
        ctx.bodyAsBytes();
    }

    /** Addresses are not logged: they may hold a code. */
    private static void broken(Exception fault, Context ctx) {
        var code = SupportCode.of(fault);
        LOG.error("{} {}", code, SupportCode.frames(fault));
        json(ctx, 500, "error", "server_error " + code);
    }

    private static void json(Context ctx, int status, String name, String value) {
        ctx.status(status)
                .contentType("application/json")
                .result("{\"" + name + "\":\"" + value + "\"}");
    }
}
