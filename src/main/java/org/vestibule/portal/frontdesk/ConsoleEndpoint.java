package org.vestibule.portal.frontdesk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.portal.desk.Acted;
import org.vestibule.portal.desk.Counter;
import org.vestibule.portal.desk.Shifts.OnDuty;
import org.vestibule.staff.Right;

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
        routes.get("/desk/board", gate.staff(this::board));
        routes.post("/desk/people", gate.staff(seeing(this::people)));
        routes.get("/desk/cases/{id}/matches", gate.staff(seeing(this::matches)));
        routes.post("/desk/acts/{id}", gate.staff(this::act));
    }

    /** Only for who may see people at all. */
    private Gate.OfStaff seeing(Gate.OfStaff call) {
        return (ctx, shift) -> {
            if (shift.member().may(Right.SEE_TODAY)) call.answer(ctx, shift);
            else Wire.refuse(ctx, counter.acts().notAllowed(shift.actor(), Right.SEE_TODAY));
        };
    }

    private void board(Context ctx, OnDuty shift) {
        var board = counter.boards().of(shift.actor());
        var tag = "\"" + board.version() + "\"";
        ctx.header("ETag", tag);
        if (tag.equals(ctx.header("If-None-Match"))) ctx.status(304);
        else Wire.send(ctx, 200, board);
    }

    /** What is looked for: in the body, because a name has no place in an address. */
    record Words(String words) {
        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    private void people(Context ctx, OnDuty shift) {
        var typed = Wire.read(ctx, Words.class);
        if (typed.isEmpty()) Wire.refuse(ctx, Refusal.NOT_UNDERSTOOD);
        else Wire.send(ctx, 200, counter.people().find(typed.get().words()));
    }

    private void matches(Context ctx, OnDuty shift) {
        Wire.send(ctx, 200, counter.matches(ctx.pathParam("id")));
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
