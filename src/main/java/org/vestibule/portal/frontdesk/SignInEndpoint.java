package org.vestibule.portal.frontdesk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.vestibule.frontdesk.StaffMember;
import org.vestibule.portal.desk.Counter;
import org.vestibule.portal.desk.Shifts.OnDuty;
import org.vestibule.portal.desk.StaffSignIn.Entry;

import java.time.Duration;
import java.util.Map;

/** Beginning, unlocking and ending a shift. */
final class SignInEndpoint {
    /** A console that nobody touches locks its screen. */
    static final Duration IDLE = Duration.ofMinutes(5);

    private final Gate gate;
    private final Counter counter;

    SignInEndpoint(Gate gate, Counter counter) {
        this.gate = gate;
        this.counter = counter;
    }

    void register(RoutesConfig routes) {
        routes.post("/desk/sign-in", gate.console(this::signIn));
        routes.post("/desk/unlock", gate.staff(this::unlock));
        routes.post("/desk/sign-out", gate.staff(this::signOut));
    }

    /** What is typed; never in a message. */
    record Credentials(String name, String password) {
        @Override
        public String toString() {
            return "Credentials[…]";
        }
    }

    /** What is typed to unlock. */
    record Password(String password) {
        @Override
        public String toString() {
            return "Password[…]";
        }
    }

    /** The shift that has begun. */
    record Begun(String token, StaffMember member, long idleSeconds) {
        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    private void signIn(Context ctx, String clientId) {
        var typed = Wire.read(ctx, Credentials.class);
        if (typed.isEmpty()) {
            Wire.error(ctx, 400, "invalid_request");
            return;
        }
        var name = typed.get().name();
        answer(ctx, counter.signIn().signIn(name, typed.get().password(), clientId));
    }

    private void unlock(Context ctx, OnDuty shift) {
        var typed = Wire.read(ctx, Password.class);
        if (typed.isEmpty()) Wire.error(ctx, 400, "invalid_request");
        else answer(ctx, counter.signIn().unlock(shift, typed.get().password()));
    }

    private static void answer(Context ctx, Entry entry) {
        switch (entry) {
            case Entry.In(var token, var who) ->
                    Wire.send(ctx, 200, new Begun(token, who, IDLE.toSeconds()));
            case Entry.Unlocked _ -> Wire.send(ctx, 200, Map.of());
            case Entry.Wrong _ -> Wire.error(ctx, 401, "wrong");
            case Entry.Locked(var rest) -> Wire.locked(ctx, rest);
        }
    }

    private void signOut(Context ctx, OnDuty shift) {
        counter.shifts().end(shift);
        ctx.status(204);
    }
}
