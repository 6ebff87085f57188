package org.vestibule.sync;

import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.KioskOrders;
import org.vestibule.frontdesk.KioskReport;

import java.util.Optional;
import java.util.function.Function;

/** The desk's part of the portal, as a kiosk reaches it. */
final class HttpsDeskLine implements DeskLine {
    /** Reports and calls, and nothing else. */
    static final String SCOPE = "system/Desk.report";

    private static final String CALLS = "desk/calls";

    private final DeskWire wire;

    HttpsDeskLine(DeskWire wire) {
        this.wire = wire;
    }

    private record Stand(State state) {}

    @Override
    public PortalReply<KioskOrders> report(KioskReport report) {
        return read(
                wire.post(wire.url("desk/report"), Optional.empty(), report),
                body -> DeskJson.read(body, KioskOrders.class));
    }

    @Override
    public PortalReply<Ringing> ring(Cry cry) {
        return read(
                wire.post(wire.url(CALLS), Optional.empty(), cry),
                body -> DeskJson.read(body, Ringing.class));
    }

    @Override
    public PortalReply<Ringing> ask(String id) {
        return read(
                wire.get(wire.url(CALLS, id), Optional.empty()),
                body ->
                        DeskJson.read(body, Stand.class)
                                .map(stand -> new Ringing(id, stand.state())));
    }

    @Override
    public void hangUp(String id) {
        wire.delete(wire.url(CALLS, id));
    }

    private static <T> PortalReply<T> read(
            PortalReply<DeskAnswer> reply, Function<byte[], Optional<T>> value) {
        return reply.then(
                answer ->
                        switch (answer) {
                            case DeskAnswer.Json(var body) ->
                                    value.apply(body.toByteArray())
                                            .<PortalReply<T>>map(PortalReply.Done::new)
                                            .orElseGet(() -> PortalReply.later(Trouble.ODD_ANSWER));
                            case DeskAnswer.Refused(var why) ->
                                    new PortalReply.Refused<>(why.name());
                            case DeskAnswer.Nothing(),
                                    DeskAnswer.Unchanged(),
                                    DeskAnswer.Wrong(),
                                    DeskAnswer.Locked _,
                                    DeskAnswer.SignedOut() ->
                                    PortalReply.later(Trouble.ODD_ANSWER);
                        });
    }
}
