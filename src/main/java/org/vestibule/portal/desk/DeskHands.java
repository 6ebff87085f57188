package org.vestibule.portal.desk;

import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.portal.store.Attestation;
import org.vestibule.portal.store.Rows;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Actor;

/**
 * Who does which act. All of it happens within one transaction, by somebody whose right was looked
 * at; what answers {@link Acted.Not} has written nothing.
 */
final class DeskHands {
    private final Desk desk;
    private final CaseActs cases;
    private final HelpCalls calls;
    private final Kiosks kiosks;
    private final DeskCodes codes;
    private final DerivedCodes derived;
    private final Helpers helpers;

    DeskHands(Desk desk, CaseActs cases, HelpCalls calls, Charts charts) {
        this.desk = desk;
        this.cases = cases;
        this.calls = calls;
        this.helpers = new Helpers(desk, charts);
        this.kiosks = new Kiosks(desk);
        this.derived = new DerivedCodes(desk.hashes());
        this.codes = new DeskCodes(desk, charts, derived);
    }

    /** What is done within the transaction. */
    interface Work {
        Acted in(Rows rows);
    }

    /** Takes its time where there is something to do before others are held off. */
    Work work(Actor actor, ActId id, DeskAct act) {
        return switch (act) {
            case DeskAct.SawId a -> rows -> attest(rows, actor, a);
            case DeskAct.Confirm a -> rows -> cases.confirm(rows, actor, a);
            case DeskAct.AddPatient a -> rows -> cases.addPatient(rows, actor, a);
            case DeskAct.NotThem a -> rows -> cases.notThem(rows, actor, a);
            case DeskAct.Called a -> rows -> cases.called(rows, actor, a);
            case DeskAct.ApproveProxy a -> rows -> cases.approveProxy(rows, actor, a);
            case DeskAct.RefuseProxy a -> rows -> cases.refuseProxy(rows, actor, a);
            case DeskAct.OnMyWay a -> rows -> calls.onMyWay(rows, a.callId());
            case DeskAct.Helped a -> rows -> calls.helped(rows, a.callId());
            case DeskAct.RetryParked a -> rows -> kiosks.retry(rows, a);
            case DeskAct.Revoke a -> rows -> codes.revoke(rows, a.patientId());
            case DeskAct.Reissue a -> reissue(id, a);
            case DeskAct.EndProxies a -> rows -> helpers.end(rows, a.patientId());
            case DeskAct.TakeList _ -> _ -> Acted.done();
            case DeskAct.PrintGuide a -> rows -> ofSomebody(rows, a.patientId());
            case DeskAct.PairDevice _ -> rows -> pair(rows, id);
        };
    }

    /** Nothing is done but put on record. */
    private static Acted ofSomebody(Rows rows, String patientId) {
        return rows.patients().find(patientId).isEmpty()
                ? new Acted.Not(Refusal.UNKNOWN)
                : Acted.done();
    }

    private Work reissue(ActId id, DeskAct.Reissue act) {
        var fresh = codes.fresh(id);
        return rows -> codes.reissue(rows, act.patientId(), fresh);
    }

    private Acted pair(Rows rows, ActId id) {
        var code = derived.pairing(id);
        new Pairing(desk).expect(rows, code);
        return new Acted.Did(new DeskResult.PairingCode(code));
    }

    private Acted attest(Rows rows, Actor actor, DeskAct.SawId saw) {
        if (saw.evidence() == EvidenceType.INVITATION) return new Acted.Not(Refusal.NOT_UNDERSTOOD);
        if (rows.patients().find(saw.patientId()).isEmpty()) return new Acted.Not(Refusal.UNKNOWN);
        var word = new Attestation(desk.today(), saw.evidence(), actor.id());
        rows.visits().attest(saw.patientId(), word);
        return Acted.done();
    }
}
