package org.vestibule.portal.desk;

import org.vestibule.enrollment.Identity;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.portal.roster.Candidate;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.Code;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.HelperRows.Access;
import org.vestibule.portal.store.Known;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What staff decides about open cases. The case is held first, then the person: whoever comes
 * second finds it moved on.
 */
public final class CaseDesk implements CaseActs {
    private final Desk desk;
    private final Reception reception;
    private final Charts charts;
    private final Judge judge;
    private final Newcomers newcomers;
    private final OpenCases openCases;

    public CaseDesk(Desk desk, Reception reception, Charts charts) {
        this.desk = desk;
        this.reception = reception;
        this.charts = charts;
        this.judge = new Judge(desk);
        this.newcomers = new Newcomers(desk);
        this.openCases = new OpenCases(desk);
    }

    @Override
    public Acted confirm(Rows rows, Actor actor, DeskAct.Confirm act) {
        return ofOpen(
                rows,
                act.caseId(),
                of ->
                        rows.patients()
                                .find(act.patientId())
                                .map(k -> isThem(rows, of, k, new Witness(actor, act.evidence())))
                                .orElseGet(() -> new Acted.Not(Refusal.UNKNOWN)));
    }

    @Override
    public Acted addPatient(Rows rows, Actor actor, DeskAct.AddPatient act) {
        var witness = new Witness(actor, act.evidence());
        return ofOpen(
                rows,
                act.caseId(),
                of ->
                        of.asked()
                                .typed()
                                .map(typed -> add(rows, of, typed, witness))
                                .orElseGet(() -> new Acted.Not(Refusal.NOT_UNDERSTOOD)));
    }

    private Acted add(Rows rows, EnrollmentCase of, Identity.Typed typed, Witness witness) {
        if (judge.isTooYoung(typed.birthDate())) return new Acted.Not(Refusal.TOO_YOUNG);
        var refusal = witness.refusal(desk.practice().policy().required());
        if (refusal.isPresent()) return new Acted.Not(refusal.get());
        // They are on the roster: somebody was faster, or has to compare first.
        if (!Newcomers.same(rows, typed).isEmpty()) return new Acted.Not(Refusal.MOVED_ON);
        return isThem(rows, of, newcomers.add(rows, typed, of.asked().language()), witness);
    }

    /** A helper is known from here on, and what they ask for still waits. */
    private Acted isThem(Rows rows, EnrollmentCase of, Known known, Witness witness) {
        var patient = known.id();
        rows.patients().hold(patient);
        if (judge.isTooYoung(known.person().birthDate())) return new Acted.Not(Refusal.TOO_YOUNG);
        var acceptance = witness.acceptance(desk, rows, patient);
        var refusal = witness.refusal(acceptance, desk.practice().policy().required());
        if (refusal.isPresent()) return new Acted.Not(refusal.get());
        witness.attest(desk, rows, patient);
        if (of.asked().isForAnother()) reception.knowsHelper(rows, of, patient);
        else reception.admit(rows, charts.arrival(rows, of.ids()), of, acceptance);
        return Acted.done();
    }

    @Override
    public Acted notThem(Rows rows, Actor actor, DeskAct.NotThem act) {
        return ofOpen(
                rows,
                act.caseId(),
                of ->
                        // Who may see another's record already only waits for a code.
                        of.asked().isForAnother() && !isFor(CaseReason.PROXY, of)
                                ? new Acted.Not(Refusal.MOVED_ON)
                                : end(rows, of, CaseStage.CLOSED));
    }

    private static boolean isFor(CaseReason reason, EnrollmentCase of) {
        return of.reason().equals(Optional.of(reason));
    }

    private Acted end(Rows rows, EnrollmentCase of, CaseStage how) {
        reception.end(rows, of, how);
        return Acted.done();
    }

    @Override
    public Acted called(Rows rows, Actor actor, DeskAct.Called act) {
        return ofOpen(
                rows,
                act.caseId(),
                of -> {
                    if (!isFor(CaseReason.CALL, of)) return new Acted.Not(Refusal.MOVED_ON);
                    if (act.reached()) return end(rows, of, CaseStage.DONE);
                    var next = act.nextOn().orElseGet(() -> desk.today().plusDays(1));
                    if (next.isBefore(desk.today())) return new Acted.Not(Refusal.NOT_UNDERSTOOD);
                    rows.callBacks().moveTo(act.caseId(), next);
                    return Acted.done();
                });
    }

    @Override
    public Acted approveProxy(Rows rows, Actor actor, DeskAct.ApproveProxy act) {
        return ofOpen(
                rows,
                act.caseId(),
                of -> {
                    if (!isFor(CaseReason.PROXY, of)) return new Acted.Not(Refusal.MOVED_ON);
                    if (rows.patients().find(act.patientId()).isEmpty())
                        return new Acted.Not(Refusal.UNKNOWN);
                    var witness = new Witness(actor, act.evidence());
                    var refusal = witness.refusal(desk.practice().policy().required());
                    return refusal.<Acted>map(Acted.Not::new)
                            .orElseGet(() -> approve(rows, of, act, witness));
                });
    }

    private Acted approve(Rows rows, EnrollmentCase of, DeskAct.ApproveProxy act, Witness witness) {
        if (of.asked().birthDate().filter(judge::isTooYoung).isPresent())
            return new Acted.Not(Refusal.TOO_YOUNG);
        var typed = of.asked().typed();
        var candidates = of.patientId().map(List::of).orElseGet(() -> helpers(rows, typed));
        // Two of one name and birth date: staff confirms first which of them it is.
        if (candidates.size() > 1) return new Acted.Not(Refusal.UNKNOWN);
        if (candidates.contains(act.patientId())) return new Acted.Not(Refusal.NOT_UNDERSTOOD);
        return candidates.stream()
                .flatMap(id -> rows.patients().find(id).stream())
                .findFirst()
                .or(() -> typed.map(t -> newcomers.add(rows, t, of.asked().language())))
                .map(helper -> welcome(rows, of, act, helper, witness))
                .orElseGet(() -> new Acted.Not(Refusal.NOT_UNDERSTOOD));
    }

    private Acted welcome(
            Rows rows, EnrollmentCase of, DeskAct.ApproveProxy act, Known helper, Witness witness) {
        var id = helper.id();
        rows.patients().hold(id);
        witness.attest(desk, rows, id);
        var staff = witness.actor().id();
        var grant = new ProxyGrant(act.patientId(), helper, act.evidence(), act.basis(), staff);
        var arrival = charts.arrival(rows, of.ids());
        charts.granted(rows, arrival, grant);
        var access = new Access(of.ids().taskId(), id, act.patientId(), act.basis());
        rows.helpers().add(access, desk.now());
        reception.welcomeHelper(rows, arrival, of, witness.acceptance(desk, rows, id));
        return Acted.done();
    }

    private static List<String> helpers(Rows rows, Optional<Identity.Typed> typed) {
        return typed.stream()
                .flatMap(t -> Newcomers.same(rows, t).stream())
                .map(Candidate::patientId)
                .toList();
    }

    @Override
    public Acted refuseProxy(Rows rows, Actor actor, DeskAct.RefuseProxy act) {
        return ofOpen(
                rows,
                act.caseId(),
                of ->
                        isFor(CaseReason.PROXY, of)
                                ? end(rows, of, CaseStage.CLOSED)
                                : new Acted.Not(Refusal.MOVED_ON));
    }

    @Override
    public List<Likeness> matches(Rows rows, String caseId) {
        var of = rows.cases().find(caseId).filter(EnrollmentCase::isOpen);
        if (of.isEmpty()) return List.of();
        var days = desk.days(of.get().asked().authoredOn());
        return of.get()
                .asked()
                .typed()
                .map(typed -> Likely.of(rows, typed, days))
                .orElseGet(() -> invited(rows, of.get()));
    }

    /** Whom the letter was written to, also when it is not good any more. */
    private List<Likeness> invited(Rows rows, EnrollmentCase of) {
        return charts.arrival(rows, of.ids()).enrollment().identity()
                        instanceof Identity.Invited(var claim)
                ? rows
                        .codes()
                        .ofClaim(desk.hashes().of(claim))
                        .flatMap(Code::patientId)
                        .flatMap(rows.patients()::find)
                        .map(k -> Likely.possible(rows, k))
                        .stream()
                        .toList()
                : List.of();
    }

    @Override
    public List<OpenCase> open(Rows rows) {
        return openCases.of(rows);
    }

    private static Acted ofOpen(Rows rows, String caseId, Function<EnrollmentCase, Acted> act) {
        var of = rows.cases().hold(caseId);
        if (of.isEmpty()) return new Acted.Not(Refusal.UNKNOWN);
        return of.get().isOpen() ? act.apply(of.get()) : new Acted.Not(Refusal.MOVED_ON);
    }
}
