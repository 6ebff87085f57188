package org.vestibule.console.desk;

import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskReply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the desk sees.
 *
 * @param heard when the board was last known to be so; empty: never
 */
public record Sight(Board board, Optional<Instant> heard, Link link) {
    static Sight nothing(LocalDate day) {
        return new Sight(Board.empty(day), Optional.empty(), new Link.Asking());
    }

    public boolean isOnline() {
        return link instanceof Link.Online;
    }

    Sight got(Board now, Instant when) {
        return new Sight(now, Optional.of(when), new Link.Online());
    }

    Sight same(Instant when) {
        return got(board, when);
    }

    Sight lost(Instant when, String words) {
        var since = link instanceof Link.Offline(var first, _) ? first : when;
        return new Sight(board, heard, new Link.Offline(since, words));
    }

    Sight barred(DeskReply.Refusal why) {
        return new Sight(board, heard, new Link.Barred(why));
    }
}
