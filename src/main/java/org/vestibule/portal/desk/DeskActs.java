package org.vestibule.portal.desk;

import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.portal.store.ActRows;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Right;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Does what staff asks for: after a look at their right, once for each id, recorded under theirs.
 * An answer that was lost is given again for the same id.
 */
public final class DeskActs {
    private static final Acted NOT_UNDERSTOOD = new Acted.Not(Refusal.NOT_UNDERSTOOD);

    private final Desk desk;
    private final DeskHands hands;
    private final Reception reception;
    private final Outcome outcome;

    DeskActs(Desk desk, DeskHands hands, Reception reception) {
        this.desk = desk;
        this.hands = hands;
        this.reception = reception;
        this.outcome = new Outcome(new DerivedCodes(desk.hashes()));
    }

    /** One act of somebody, as it is told apart from every other. */
    private record Asked(Actor actor, ActId id, DeskAct act, String fingerprint) {}

    /** Returns when it is on the disk. */
    public Acted act(Actor actor, ActId id, DeskAct act) {
        var asked = new Asked(actor, id, act, fingerprint(actor, act));
        if (!actor.may(act.right())) return new Acted.Not(notAllowed(actor, act.right()));
        var before = desk.database().read(rows -> before(rows, asked));
        var acted = before.orElseGet(() -> now(asked));
        if (letsOthersGoOn(act) && acted instanceof Acted.Did) reception.lookAgain();
        return acted;
    }

    /** What waited for an ID or a code may go on; when the program ended before, it does now. */
    private static boolean letsOthersGoOn(DeskAct act) {
        return act instanceof DeskAct.SawId || act instanceof DeskAct.Reissue;
    }

    /** Records that somebody asked for what their role does not allow. */
    public Refusal notAllowed(Actor actor, Right right) {
        return desk.database()
                .durably(
                        rows -> {
                            var act = PortalAct.NOT_ALLOWED;
                            rows.audit().add(act, actor.id(), right.name(), desk.now());
                            return Refusal.NOT_ALLOWED;
                        });
    }

    private Optional<Acted> before(Rows rows, Asked asked) {
        return rows.acts()
                .find(asked.id().toString())
                .map(
                        done ->
                                done.fingerprint().equals(asked.fingerprint())
                                        ? outcome.read(done.outcome(), asked.id())
                                        : NOT_UNDERSTOOD);
    }

    private Acted now(Asked asked) {
        var work = hands.work(asked.actor(), asked.id(), asked.act());
        return desk.database()
                .durably(rows -> before(rows, asked).orElseGet(() -> now(rows, asked, work)));
    }

    private Acted now(Rows rows, Asked asked, DeskHands.Work work) {
        var acted = work.in(rows);
        if (acted.equals(NOT_UNDERSTOOD)) return acted;
        var done = new ActRows.Done(asked.fingerprint(), outcome.write(acted));
        rows.acts().add(asked.id().toString(), done, desk.now());
        if (acted instanceof Acted.Did) {
            var entry = ActRecord.of(asked.act());
            rows.audit().add(entry.act(), asked.actor().id(), entry.subject(), desk.now());
        }
        return acted;
    }

    /** The same id for something else, or from somebody else, is not the same act. */
    private String fingerprint(Actor actor, DeskAct act) {
        var json = new String(DeskJson.write(act), StandardCharsets.UTF_8);
        return desk.hashes().of("act " + actor.id() + " " + json);
    }
}
