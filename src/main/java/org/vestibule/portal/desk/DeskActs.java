package org.vestibule.portal.desk;

import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.portal.store.ActRows;
import org.vestibule.portal.store.Attestation;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Actor;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Does what staff asks for: after a look at their right, once for each id, recorded under theirs.
 * An answer that was lost is given again for the same id.
 */
public final class DeskActs {
    private final Desk desk;
    private final Hands hands;

    DeskActs(Desk desk, Hands hands) {
        this.desk = desk;
        this.hands = hands;
    }

    /**
     * Who does what.
     *
     * @param cases while there is nobody, those acts are not understood
     */
    record Hands(Optional<CaseActs> cases, HelpCalls calls, Kiosks kiosks, Reception reception) {}

    /** Returns when it is on the disk. */
    public Acted act(Actor actor, ActId id, DeskAct act) {
        if (!actor.may(act.right())) return notAllowed(actor, act);
        var acted = desk.database().durably(rows -> once(rows, actor, id, act));
        if (act instanceof DeskAct.SawId && acted instanceof Acted.Did)
            hands.reception().lookAgain();
        return acted;
    }

    private Acted notAllowed(Actor actor, DeskAct act) {
        desk.database()
                .durably(
                        rows -> {
                            var asked = act.right().name();
                            rows.audit().add(PortalAct.NOT_ALLOWED, actor.id(), asked, desk.now());
                            return asked;
                        });
        return new Acted.Not(Refusal.NOT_ALLOWED);
    }

    private Acted once(Rows rows, Actor actor, ActId id, DeskAct act) {
        var print = fingerprint(actor, act);
        var before = rows.acts().find(id.toString());
        if (before.isPresent()) {
            return before.get().fingerprint().equals(print)
                    ? Outcome.read(before.get().outcome())
                    : new Acted.Not(Refusal.NOT_UNDERSTOOD);
        }
        var acted = now(rows, actor, act);
        if (acted.equals(new Acted.Not(Refusal.NOT_UNDERSTOOD))) return acted;
        rows.acts().add(id.toString(), new ActRows.Done(print, Outcome.write(acted)), desk.now());
        if (acted instanceof Acted.Did) {
            var entry = Recorded.of(act);
            rows.audit().add(entry.act(), actor.id(), entry.subject(), desk.now());
        }
        return acted;
    }

    /** The same id for something else, or from somebody else, is not the same act. */
    private String fingerprint(Actor actor, DeskAct act) {
        var json = new String(DeskJson.write(act), StandardCharsets.UTF_8);
        return desk.hashes().of("act " + actor.id() + " " + json);
    }

    private Acted now(Rows rows, Actor actor, DeskAct act) {
        return switch (act) {
            case DeskAct.SawId saw -> attest(rows, actor, saw);
            case DeskAct.Confirm a -> of(c -> c.confirm(rows, actor, a));
            case DeskAct.AddPatient a -> of(c -> c.addPatient(rows, actor, a));
            case DeskAct.NotThem a -> of(c -> c.notThem(rows, actor, a));
            case DeskAct.Called a -> of(c -> c.called(rows, actor, a));
            case DeskAct.ApproveProxy a -> of(c -> c.approveProxy(rows, actor, a));
            case DeskAct.RefuseProxy a -> of(c -> c.refuseProxy(rows, actor, a));
            case DeskAct.OnMyWay(var call) -> hands.calls().onMyWay(rows, call);
            case DeskAct.Helped(var call) -> hands.calls().helped(rows, call);
            case DeskAct.RetryParked a -> hands.kiosks().retry(rows, a);
            case DeskAct.Reissue _, DeskAct.Revoke _, DeskAct.PairDevice _ ->
                    new Acted.Not(Refusal.NOT_UNDERSTOOD);
        };
    }

    /** What is done with an open case. */
    private interface OfCase {
        Acted with(CaseActs cases);
    }

    private Acted of(OfCase act) {
        return hands.cases().map(act::with).orElseGet(() -> new Acted.Not(Refusal.NOT_UNDERSTOOD));
    }

    private Acted attest(Rows rows, Actor actor, DeskAct.SawId saw) {
        if (saw.evidence() == EvidenceType.INVITATION) return new Acted.Not(Refusal.NOT_UNDERSTOOD);
        if (rows.patients().find(saw.patientId()).isEmpty()) return new Acted.Not(Refusal.UNKNOWN);
        var word = new Attestation(desk.today(), saw.evidence(), actor.id());
        rows.visits().attest(saw.patientId(), word);
        return Acted.done();
    }

    /** How an act stands in the record: ids only. */
    record Recorded(PortalAct act, String subject) {
        static Recorded of(DeskAct act) {
            return switch (act) {
                case DeskAct.SawId a -> new Recorded(PortalAct.PATIENT_ATTESTED, a.patientId());
                case DeskAct.Confirm a -> new Recorded(PortalAct.CASE_CONFIRMED, a.caseId());
                case DeskAct.AddPatient a -> new Recorded(PortalAct.PATIENT_ADDED, a.caseId());
                case DeskAct.NotThem a -> new Recorded(PortalAct.CASE_NOT_THEM, a.caseId());
                case DeskAct.OnMyWay a -> new Recorded(PortalAct.HELP_ON_THE_WAY, a.callId());
                case DeskAct.Helped a -> new Recorded(PortalAct.HELP_GIVEN, a.callId());
                case DeskAct.Called a -> new Recorded(PortalAct.CALL_MADE, a.caseId());
                case DeskAct.ApproveProxy a -> new Recorded(PortalAct.PROXY_APPROVED, a.caseId());
                case DeskAct.RefuseProxy a -> new Recorded(PortalAct.PROXY_REFUSED, a.caseId());
                case DeskAct.Reissue a -> new Recorded(PortalAct.CODE_REISSUED, a.patientId());
                case DeskAct.Revoke a -> new Recorded(PortalAct.CODES_REVOKED, a.patientId());
                case DeskAct.RetryParked a ->
                        new Recorded(PortalAct.PARKED_RETRIED, a.enrollmentId());
                case DeskAct.PairDevice _ -> new Recorded(PortalAct.PAIRING_CODE_ISSUED, "device");
            };
        }
    }
}
