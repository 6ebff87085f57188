package org.vestibule.console.nav;

import org.vestibule.console.desk.Link;
import org.vestibule.console.desk.Troubles;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.lock.AutoLock;
import org.vestibule.console.words.Dates;
import org.vestibule.console.words.Keys;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.frontdesk.StaffMember;
import org.vestibule.i18n.Message;

/** What waits where, and how the desk itself stands. */
public final class RailViewModel {
    private final Workplace place;
    private final AutoLock lock;

    public RailViewModel(Workplace place, AutoLock lock) {
        this.place = place;
        this.lock = lock;
    }

    /** How many wait at a place. */
    public int count(Place where) {
        var board = place.desk().sight().board();
        var calls = (int) board.cases().stream().filter(c -> c.reason() == CaseReason.CALL).count();
        return switch (where) {
            case TODAY -> board.cases().size() - calls + board.calls().size();
            case CALLS -> calls;
            case DEVICES -> Troubles.count(board, place.boardTime());
            case GUIDES, SIGN_IN, LOCK -> 0;
        };
    }

    /** Online and what waits on kiosks, or since when not. */
    public Message status() {
        var sight = place.desk().sight();
        return switch (sight.link()) {
            case Link.Asking() -> Message.of("rail.asking");
            case Link.Offline(var since, _) ->
                    Message.of("rail.offline").with("time", place.dates().clock(since));
            case Link.Barred(_), Link.Online() -> delivered();
        };
    }

    private Message delivered() {
        var kiosks = place.desk().sight().board().kiosks();
        var parked = kiosks.stream().mapToInt(k -> k.report().parked().size()).sum();
        if (parked > 0) return Message.of("rail.parked").with("n", parked);
        var waiting = kiosks.stream().map(KioskState::report).mapToInt(r -> r.waiting()).sum();
        return waiting > 0
                ? Message.of("rail.waiting").with("n", waiting)
                : Message.of("rail.delivered");
    }

    public boolean isOnline() {
        return !(place.desk().sight().link() instanceof Link.Offline);
    }

    public String name() {
        return place.desk().who().map(StaffMember::name).orElse("");
    }

    /** What they are; nothing when nobody is signed in. */
    public Message role() {
        return place.desk()
                .who()
                .map(who -> Keys.of("role.", who.role()))
                .orElse(Message.of("role.nobody"));
    }

    public Message locksIn() {
        return Message.of("rail.locks-in").with("left", Dates.left(lock.left()));
    }

    /**
     * @return ends the watching
     */
    public Runnable watch(Runnable action) {
        var board = place.desk().watch(action);
        var count = lock.onCount(action);
        return () -> {
            board.run();
            count.run();
        };
    }
}
