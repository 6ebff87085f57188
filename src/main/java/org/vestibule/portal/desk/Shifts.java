package org.vestibule.portal.desk;

import org.vestibule.frontdesk.StaffMember;
import org.vestibule.portal.store.Colleague;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.portal.store.ShiftRows;
import org.vestibule.staff.Actor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who works at which console. A shift ends when its person signs out, after a working day, when its
 * console is silent, shut out or another one, or when the clock was set back: then nobody knows how
 * long it was. Locking a screen that nobody touches is the console's.
 */
public final class Shifts {
    /** Where a request brings its shift's token along. */
    public static final String HEADER = "Vestibule-Shift";

    /** Nobody works longer at one stretch. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** A console asks each second; one that does not is closed, broken or carried away. */
    private static final Duration SILENT = Duration.ofMinutes(10);

    /** So often at most is written down that a console was heard of. */
    private static final Duration NOTED = Duration.ofSeconds(30);

    /** Clocks that are kept in step are moved less. */
    private static final Duration SET_BACK = Duration.ofMinutes(1);

    private final Desk desk;

    public Shifts(Desk desk) {
        this.desk = desk;
    }

    /**
     * A shift that is on.
     *
     * @param clientId of the console
     */
    public record OnDuty(String tokenHash, StaffMember member, String clientId) {
        public Actor actor() {
            return new Actor(member.id(), member.rights());
        }
    }

    /** Begins one; the token is told once and kept hashed. */
    String begin(Rows rows, Colleague who, String clientId) {
        var token = desk.random().opaque() + desk.random().opaque();
        rows.shifts().add(hash(token), who.id(), clientId, desk.now());
        rows.audit().add(PortalAct.SHIFT_BEGUN, who.id(), clientId, desk.now());
        return token;
    }

    /** The shift of a token that came from this console; hearing of it keeps it on. */
    public Optional<OnDuty> of(String token, String clientId) {
        var hash = hash(token);
        var now = desk.now();
        var open =
                desk.database()
                        .read(rows -> rows.shifts().find(hash))
                        .filter(s -> s.clientId().equals(clientId))
                        .filter(s -> isOn(s, now));
        open.filter(s -> Duration.between(s.seen(), now).compareTo(NOTED) >= 0)
                .ifPresent(_ -> note(hash, now));
        return open.map(s -> new OnDuty(hash, member(s.who()), clientId));
    }

    private static boolean isOn(ShiftRows.Open shift, Instant now) {
        return now.isAfter(shift.seen().minus(SET_BACK))
                && now.isBefore(shift.seen().plus(SILENT))
                && now.isBefore(shift.started().plus(LONGEST));
    }

    private void note(String hash, Instant now) {
        desk.database()
                .inTransaction(
                        rows -> {
                            rows.shifts().seen(hash, now);
                            return hash;
                        });
    }

    public void end(OnDuty shift) {
        desk.database()
                .durably(
                        rows -> {
                            rows.shifts().end(shift.tokenHash());
                            rows.audit()
                                    .add(
                                            PortalAct.SHIFT_ENDED,
                                            shift.member().id(),
                                            shift.clientId(),
                                            desk.now());
                            return shift;
                        });
    }

    /** Forgets the shifts of consoles that fell silent. */
    public void endSilent() {
        var since = desk.now().minus(SILENT);
        desk.database()
                .inTransaction(
                        rows -> {
                            rows.shifts().endSilent(since);
                            return since;
                        });
    }

    static StaffMember member(Colleague who) {
        return new StaffMember(who.id(), who.shownName(), who.role(), who.role().rights());
    }

    private String hash(String token) {
        return desk.hashes().of("shift " + token);
    }
}
