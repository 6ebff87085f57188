package org.vestibule.sync;

import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.FrontDesk;
import org.vestibule.frontdesk.Shift;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.frontdesk.StaffMember;

import java.util.Optional;
import java.util.function.Supplier;

/** The desk at the portal, as a console reaches it. */
final class DeskClient implements FrontDesk {
    private final DeskWire wire;

    DeskClient(DeskWire wire) {
        this.wire = wire;
    }

    private record Credentials(String name, String password) {
        @Override
        public String toString() {
            return "Credentials[…]";
        }
    }

    /** What a sign-in brings. */
    private record Begun(String token, StaffMember member) {
        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    /** Is sent once: a try that was lost on the way may have been counted. */
    @Override
    public SignIn signIn(String name, String password) {
        var credentials = new Credentials(name, password);
        var reply = wire.post(wire.url("desk/sign-in"), Optional.empty(), credentials);
        return switch (reply) {
            case PortalReply.Done<DeskAnswer>(DeskAnswer.Json(var body)) ->
                    DeskJson.read(body.toByteArray(), Begun.class)
                            .<SignIn>map(begun -> new SignIn.Welcome(shift(begun)))
                            .orElseGet(DeskClient::odd);
            default -> refused(reply);
        };
    }

    private Shift shift(Begun begun) {
        return new RemoteShift(wire, begun.token(), begun.member());
    }

    /**
     * What an answer to a password means.
     *
     * @param welcome when it was the right one
     */
    static SignIn read(PortalReply<DeskAnswer> reply, Supplier<SignIn> welcome) {
        return reply instanceof PortalReply.Done<DeskAnswer>(var answer)
                        && (answer instanceof DeskAnswer.Json
                                || answer instanceof DeskAnswer.Nothing)
                ? welcome.get()
                : refused(reply);
    }

    private static SignIn refused(PortalReply<DeskAnswer> reply) {
        return switch (reply) {
            case PortalReply.Done<DeskAnswer>(var answer) -> refused(answer);
            case PortalReply.Later<DeskAnswer>(_, var why, _) -> new SignIn.Offline(why);
            case PortalReply.Denied<DeskAnswer>(var why) -> new SignIn.Offline(why);
            case PortalReply.Refused<DeskAnswer>(var words) -> new SignIn.Offline(words);
        };
    }

    private static SignIn refused(DeskAnswer answer) {
        return switch (answer) {
            case DeskAnswer.Wrong() -> new SignIn.Wrong();
            case DeskAnswer.Locked(var rest) -> new SignIn.Locked(rest);
            case DeskAnswer.SignedOut() ->
                    new SignIn.Offline("this shift is over; please sign in anew");
            case DeskAnswer.Json _,
                    DeskAnswer.Nothing(),
                    DeskAnswer.Unchanged(),
                    DeskAnswer.Refused _ ->
                    odd();
        };
    }

    private static SignIn odd() {
        return new SignIn.Offline(Trouble.ODD_ANSWER.words());
    }
}
