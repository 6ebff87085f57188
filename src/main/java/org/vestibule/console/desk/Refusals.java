package org.vestibule.console.desk;

import org.vestibule.console.words.Keys;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.i18n.Message;
import org.vestibule.staff.Right;

import java.util.Optional;

/** Why something is not done, and what to do instead. */
public final class Refusals {
    private Refusals() {}

    static Message of(Refusal why) {
        return Keys.of("refusal.", why);
    }

    /** Why an act was not done; empty when it was. */
    public static Optional<Message> why(DeskReply<DeskResult> reply) {
        return switch (reply) {
            case DeskReply.Got<DeskResult> _ -> Optional.empty();
            case DeskReply.Offline<DeskResult> _ -> Optional.of(Message.of("act.unanswered"));
            case DeskReply.Refused<DeskResult>(var why) -> Optional.of(of(why));
            case DeskReply.Same<DeskResult>(), DeskReply.SignedOut<DeskResult>() ->
                    Optional.of(Message.of("sign-in.over"));
        };
    }

    static Message lacking(Right right) {
        return Keys.of("right.", right);
    }
}
