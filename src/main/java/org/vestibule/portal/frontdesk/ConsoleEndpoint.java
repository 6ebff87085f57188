package org.vestibule.portal.frontdesk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.portal.desk.Acted;
import org.vestibule.portal.desk.Counter;
import org.vestibule.portal.desk.Shifts.OnDuty;

import java.util.Optional;
import java.util.UUID;

/** What somebody who is signed in sees and does. */
final class ConsoleEndpoint {
    private final Gate gate;
    private final Counter counter;

    ConsoleEndpoint(Gate gate, Counter counter) {
        this.gate = gate;
        this.counter = counter;
    }

    void register(RoutesConfig routes) {
        routes.post("/desk/acts/{id}", gate.staff(this::act));
    }

    private void act(Context ctx, OnDuty shift) {
        var id = uuid(ctx.pathParam("id"));
        var act = Wire.read(ctx, DeskAct.class);
        if (id.isEmpty() || act.isEmpty()) {
            Wire.refuse(ctx, Refusal.NOT_UNDERSTOOD);
            return;
        }
        switch (counter.acts().act(shift.actor(), new ActId(id.get()), act.get())) {
            case Acted.Did(var result) -> Wire.send(ctx, 200, result);
            case Acted.Not(var why) -> Wire.refuse(ctx, why);
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
