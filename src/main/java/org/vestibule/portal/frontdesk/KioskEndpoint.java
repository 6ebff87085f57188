package org.vestibule.portal.frontdesk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.portal.desk.Counter;
import org.vestibule.portal.store.Call;
import org.vestibule.portal.store.CallState;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What kiosks say of themselves, and their calls for help. */
final class KioskEndpoint {
    /** A name in the program, nothing that anybody typed. */
    private static final Pattern SCREEN = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    /** BCP 47. */
    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

    private final Gate gate;
    private final Counter counter;

    KioskEndpoint(Gate gate, Counter counter) {
        this.gate = gate;
        this.counter = counter;
    }

    void register(RoutesConfig routes) {
        routes.post("/desk/report", gate.kiosk(this::report));
        routes.post("/desk/calls", gate.kiosk(this::call));
        routes.get("/desk/calls/{id}", gate.kiosk(this::state));
        routes.delete("/desk/calls/{id}", gate.kiosk(this::end));
    }

    private void report(Context ctx, String clientId) {
        var report = Wire.read(ctx, KioskReport.class);
        if (report.isEmpty()) Wire.refuse(ctx, Refusal.NOT_UNDERSTOOD);
        else Wire.send(ctx, 200, counter.kiosks().report(clientId, report.get()));
    }

    /**
     * @param call the kiosk's own name for it, the same for every try
     */
    record Cry(Optional<UUID> call, String screen, String language) {
        boolean isPlain() {
            return SCREEN.matcher(screen).matches() && LANGUAGE.matcher(language).matches();
        }
    }

    private void call(Context ctx, String clientId) {
        var cry = Wire.read(ctx, Cry.class).filter(Cry::isPlain);
        var call =
                cry.flatMap(
                        c ->
                                counter.calls()
                                        .call(
                                                clientId,
                                                c.call().orElseGet(UUID::randomUUID),
                                                new Call.Topic(c.screen(), c.language())));
        if (call.isEmpty()) Wire.refuse(ctx, Refusal.NOT_UNDERSTOOD);
        else Wire.send(ctx, 200, Map.of("id", call.get().taskId(), "state", call.get().state()));
    }

    private void state(Context ctx, String clientId) {
        CallState state = counter.calls().state(clientId, ctx.pathParam("id"));
        Wire.send(ctx, 200, Map.of("state", state));
    }

    private void end(Context ctx, String clientId) {
        counter.calls().end(clientId, ctx.pathParam("id"));
        ctx.status(204);
    }
}
