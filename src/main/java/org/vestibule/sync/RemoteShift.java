package org.vestibule.sync;

import com.fasterxml.jackson.core.type.TypeReference;

import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.frontdesk.Shift;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.frontdesk.StaffMember;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A shift that the portal keeps; its token is the only thing here. */
final class RemoteShift implements Shift {
    private final DeskWire wire;
    private final Optional<String> token;
    private final StaffMember who;

    RemoteShift(DeskWire wire, String token, StaffMember who) {
        this.wire = wire;
        this.token = Optional.of(token);
        this.who = who;
    }

    private record Words(String words) {}

    private record Password(String password) {
        @Override
        public String toString() {
            return "Password[…]";
        }
    }

    private record Empty() {}

    @Override
    public StaffMember who() {
        return who;
    }

    @Override
    public DeskReply<Board> board(String known) {
        return read(
                wire.getNewer(wire.url("desk/board"), token, known),
                body -> DeskJson.read(body, Board.class));
    }

    @Override
    public DeskReply<List<PersonRow>> find(String words) {
        return read(
                wire.post(wire.url("desk/people"), token, new Words(words)),
                body -> DeskJson.read(body, new TypeReference<List<PersonRow>>() {}));
    }

    @Override
    public DeskReply<List<Likeness>> matches(String caseId) {
        var url = wire.url("desk/cases", caseId).newBuilder().addPathSegment("matches").build();
        return read(
                wire.get(url, token),
                body -> DeskJson.read(body, new TypeReference<List<Likeness>>() {}));
    }

    /** The id makes a second try harmless, so one lost connection is nobody's business. */
    @Override
    public DeskReply<DeskResult> act(ActId id, DeskAct act) {
        var url = wire.url("desk/acts", id.toString());
        var reply = wire.post(url, token, act);
        if (reply instanceof PortalReply.Later<DeskAnswer> later
                && later.trouble() == Trouble.UNREACHABLE) {
            reply = wire.post(url, token, act);
        }
        return read(reply, body -> DeskJson.read(body, DeskResult.class));
    }

    @Override
    public SignIn unlock(String password) {
        var reply = wire.post(wire.url("desk/unlock"), token, new Password(password));
        return DeskClient.read(reply, () -> new SignIn.Welcome(this));
    }

    @Override
    public void close() {
        wire.post(wire.url("desk/sign-out"), token, new Empty());
    }

    private static <T> DeskReply<T> read(
            PortalReply<DeskAnswer> reply, Function<byte[], Optional<T>> value) {
        return switch (reply) {
            case PortalReply.Done<DeskAnswer>(var answer) -> read(answer, value);
            case PortalReply.Later<DeskAnswer>(_, var why, _) -> new DeskReply.Offline<>(why);
            case PortalReply.Denied<DeskAnswer> _ -> new DeskReply.SignedOut<>();
            case PortalReply.Refused<DeskAnswer>(var words) -> new DeskReply.Offline<>(words);
        };
    }

    private static <T> DeskReply<T> read(DeskAnswer answer, Function<byte[], Optional<T>> value) {
        return switch (answer) {
            case DeskAnswer.Json(var body) ->
                    value.apply(body.toByteArray())
                            .<DeskReply<T>>map(DeskReply.Got::new)
                            .orElseGet(RemoteShift::odd);
            case DeskAnswer.Unchanged() -> new DeskReply.Same<>();
            case DeskAnswer.SignedOut() -> new DeskReply.SignedOut<>();
            case DeskAnswer.Refused(var why) -> new DeskReply.Refused<>(why);
            case DeskAnswer.Nothing(), DeskAnswer.Wrong(), DeskAnswer.Locked _ -> odd();
        };
    }

    private static <T> DeskReply<T> odd() {
        return new DeskReply.Offline<>(Trouble.ODD_ANSWER.words());
    }
}
