package org.vestibule.portal.frontdesk;

import io.javalin.http.Context;
import io.javalin.http.Handler;

import org.vestibule.portal.access.DeviceAccess;
import org.vestibule.portal.access.DeviceAccess.Admission;
import org.vestibule.portal.access.Scopes;
import org.vestibule.portal.desk.Shifts;
import org.vestibule.portal.desk.Shifts.OnDuty;

/** Looks at every request to the desk: first at the device, then at who is signed in there. */
final class Gate {
    private final DeviceAccess access;
    private final Shifts shifts;

    Gate(DeviceAccess access, Shifts shifts) {
        this.access = access;
        this.shifts = shifts;
    }

    /** What a device asks. */
    interface OfDevice {
        void answer(Context ctx, String clientId);
    }

    /** What somebody at a console asks. */
    interface OfStaff {
        void answer(Context ctx, OnDuty shift);
    }

    Handler kiosk(OfDevice call) {
        return device(Scopes.DESK_REPORT, call);
    }

    /** Before anybody is signed in. */
    Handler console(OfDevice call) {
        return device(Scopes.DESK_USE, call);
    }

    Handler staff(OfStaff call) {
        return device(
                Scopes.DESK_USE,
                (ctx, clientId) -> {
                    var token = ctx.header(Shifts.HEADER);
                    var shift = shifts.of(token == null ? "" : token, clientId);
                    if (shift.isPresent()) call.answer(ctx, shift.get());
                    else Wire.error(ctx, 403, "signed-out");
                });
    }

    private Handler device(String scope, OfDevice call) {
        return ctx -> {
            switch (access.admit(ctx, scope)) {
                case Admission.In(var grant) -> call.answer(ctx, grant.clientId());
                case Admission.Unknown _ -> Wire.error(ctx, 401, "invalid_token");
                case Admission.NotForThis _ -> Wire.error(ctx, 403, "insufficient_scope");
            }
        };
    }
}
