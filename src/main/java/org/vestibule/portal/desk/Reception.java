package org.vestibule.portal.desk;

import org.vestibule.enrollment.Identity;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.portal.store.Attestation;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.Code;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Right;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes arrivals in and brings them as far as they go by themselves. */
public final class Reception {
    /** Neither a roster nor an ID changes these. */
    private static final Set<CaseReason> STAFFS =
            EnumSet.of(CaseReason.PROXY, CaseReason.CALL, CaseReason.WITH_HELP);

    private static final Optional<CaseReason> NO_CODE = Optional.of(CaseReason.NO_CODE);

    private final Desk desk;
    private final Judge judge;
    private final Charts charts;

    public Reception(Desk desk, Charts charts) {
        this.desk = desk;
        this.judge = new Judge(desk);
        this.charts = charts;
    }

    /** In the transaction that stores the resources. */
    public void arrive(Rows rows, Arrival arrival) {
        var verdict = judge.judge(rows, arrival.enrollment());
        var code = handedOut(rows, arrival);
        var arrived =
                new EnrollmentCase(
                        arrival.ids(),
                        CaseStage.NEEDS_DESK,
                        Optional.empty(),
                        Optional.empty(),
                        code.map(Code::id),
                        asked(arrival));
        rows.cases().add(arrived, desk.now());
        record(rows, PortalAct.ENROLLMENT_ARRIVED, arrival.ids().clientId(), arrived);
        settle(rows, arrival, arrived, verdict);
        if (verdict instanceof Verdict.Unsure(var why, _) && why == CaseReason.CALL)
            rows.callBacks().add(arrival.ids().taskId(), desk.today());
    }

    /** The desk saw somebody's ID; enrollments that waited for it go on. */
    public boolean attest(Actor actor, String mrn, EvidenceType evidence) {
        actor.needs(Right.ATTEST);
        var known =
                desk.database()
                        .durably(
                                rows -> {
                                    var patient = rows.patients().ofMrn(mrn);
                                    patient.ifPresent(p -> attest(rows, actor, p.id(), evidence));
                                    return patient;
                                });
        lookAgain();
        return known.isPresent();
    }

    private void attest(Rows rows, Actor actor, String patientId, EvidenceType evidence) {
        rows.visits().attest(patientId, new Attestation(desk.today(), evidence, actor.id()));
        rows.audit().add(PortalAct.PATIENT_ATTESTED, actor.id(), patientId, desk.now());
    }

    /** Looks once more at everything that waits for the desk: the roster or an ID may have come. */
    public void lookAgain() {
        var waiting = desk.database().read(rows -> rows.cases().atStage(CaseStage.NEEDS_DESK));
        for (var open : waiting)
            if (!open.reason().map(STAFFS::contains).orElse(false))
                desk.database().durably(rows -> lookAgain(rows, open.ids()));
    }

    /** Looks once more at what waits of one person, within the caller's transaction. */
    void lookAgain(Rows rows, String patient) {
        for (var open : rows.cases().ofPatient(patient))
            if (open.isOpen() && open.reason().equals(NO_CODE)) lookAgain(rows, open.ids());
    }

    private EnrollmentCase.Ids lookAgain(Rows rows, EnrollmentCase.Ids ids) {
        var now = rows.cases().hold(ids.taskId()).orElseThrow();
        if (now.isOpen()) {
            var arrival = charts.arrival(rows, ids);
            settle(rows, arrival, now, again(rows, arrival, now));
        }
        return ids;
    }

    /** Whom staff found, and who only lacks a code, is not looked for again. */
    private Verdict again(Rows rows, Arrival arrival, EnrollmentCase now) {
        var found = now.patientId().filter(_ -> now.reason().equals(NO_CODE));
        return found.map(p -> judge.judge(rows, arrival.enrollment(), p))
                .orElseGet(() -> judge.judge(rows, arrival.enrollment()));
    }

    private void settle(Rows rows, Arrival arrival, EnrollmentCase before, Verdict verdict) {
        switch (verdict) {
            case Verdict.Declined(var patient) -> rows.cases().update(before.declined(patient));
            case Verdict.Unsure(var reason, var patient) -> wait(rows, before, reason, patient);
            case Verdict.Accepted(var acceptance) -> admit(rows, arrival, before, acceptance);
            case Verdict.Fulfilled(var acceptance) -> fulfil(rows, arrival, before, acceptance);
        }
    }

    /** A person at the desk has to look. */
    void wait(Rows rows, EnrollmentCase before, CaseReason reason, Optional<String> patient) {
        var keepsStaffsWord = reason == CaseReason.PROXY || reason == CaseReason.CALL;
        var now =
                before.needingDesk(
                        reason, keepsStaffsWord ? before.patientId().or(() -> patient) : patient);
        if (now.equals(before)) return;
        rows.cases().update(now);
        charts.moved(rows, now);
    }

    /**
     * Matched, and the level is met: the code comes alive. Of several that were handed out to one
     * person the latest lives, whichever arrived first, and all their Tasks show the same progress.
     * The caller holds the person.
     */
    void admit(Rows rows, Arrival arrival, EnrollmentCase before, Acceptance acceptance) {
        var patient = acceptance.patientId();
        var code =
                before.codeId()
                        .or(() -> letters(rows, arrival))
                        .flatMap(rows.codes()::find)
                        .filter(c -> c.isAlive(desk.now()));
        if (code.isEmpty()) {
            wait(rows, before, CaseReason.NO_CODE, Optional.of(patient));
            return;
        }
        var others = others(rows, patient, before);
        var later = later(rows, others, before.asked().authoredOn());
        if (later.isPresent()) rows.codes().bindRetired(code.get().id(), patient);
        else rows.codes().makeTheOne(code.get().id(), patient);
        var stage = later.or(() -> code).get().opened() ? CaseStage.CONNECTED : CaseStage.WAITING;
        accept(rows, arrival, before.accepted(stage, patient, code.map(Code::id)), acceptance);
        for (var other : others) if (other.stage() != stage) move(rows, other.at(stage));
    }

    /** Staff said who it is that asks for somebody else. */
    void knowsHelper(Rows rows, EnrollmentCase of, String helper) {
        move(rows, of.needingDesk(CaseReason.PROXY, Optional.of(helper)));
    }

    /**
     * Somebody may see another's record from now on. Who has an account signs in as before;
     * everybody else gets one, as after any other enrollment. The caller holds the helper.
     */
    void welcomeHelper(Rows rows, Arrival arrival, EnrollmentCase before, Acceptance acceptance) {
        if (rows.accounts().ofPatient(acceptance.patientId()).isPresent())
            fulfil(rows, arrival, before, acceptance);
        else admit(rows, arrival, before, acceptance);
    }

    /** Others of the same person that are on their way. */
    private static List<EnrollmentCase> others(Rows rows, String patient, EnrollmentCase but) {
        return rows.cases().ofPatient(patient).stream()
                .filter(EnrollmentCase::isOnTheWay)
                .filter(c -> !c.ids().equals(but.ids()))
                .toList();
    }

    /** The living code that was handed out after that instant. */
    private Optional<Code> later(Rows rows, List<EnrollmentCase> others, Instant than) {
        return others.stream()
                .filter(c -> c.asked().authoredOn().isAfter(than))
                .flatMap(c -> c.codeId().flatMap(rows.codes()::find).stream())
                .filter(c -> c.isAlive(desk.now()))
                .findFirst();
    }

    /** The account is there already: this Task ends like the one that opened it. */
    private void fulfil(Rows rows, Arrival arrival, EnrollmentCase before, Acceptance acceptance) {
        var patient = acceptance.patientId();
        before.codeId().ifPresent(id -> rows.codes().bindRetired(id, patient));
        accept(
                rows,
                arrival,
                before.accepted(CaseStage.ACTIVE, patient, before.codeId()),
                acceptance);
    }

    private void accept(Rows rows, Arrival arrival, EnrollmentCase now, Acceptance acceptance) {
        charts.accepted(rows, arrival, acceptance);
        move(rows, now);
        var actor = acceptance.staffId().orElse("portal");
        record(rows, PortalAct.ENROLLMENT_ACCEPTED, actor, now);
    }

    /** Nothing more comes of it, and its code opens nothing. */
    void end(Rows rows, EnrollmentCase open, CaseStage how) {
        open.codeId().ifPresent(rows.codes()::retire);
        move(rows, open.at(how));
    }

    private void move(Rows rows, EnrollmentCase now) {
        rows.cases().update(now);
        charts.moved(rows, now);
    }

    private void record(Rows rows, PortalAct act, String actor, EnrollmentCase of) {
        rows.audit().add(act, actor, of.ids().taskId(), desk.now());
    }

    /** The code that the kiosk says it handed out: its own, and for nobody else yet. */
    private static Optional<Code> handedOut(Rows rows, Arrival arrival) {
        return arrival.activationCodeId()
                .flatMap(rows.codes()::find)
                .filter(c -> c.clientId().equals(Optional.of(arrival.ids().clientId())))
                .filter(c -> rows.cases().ofCode(c.id()).isEmpty());
    }

    /** With a dry pool, the letter's own code opens the account. */
    private Optional<String> letters(Rows rows, Arrival arrival) {
        return arrival.enrollment().identity() instanceof Identity.Invited(var claim)
                ? rows.codes().ofClaim(desk.hashes().of(claim)).map(Code::id)
                : Optional.empty();
    }

    private EnrollmentCase.Asked asked(Arrival arrival) {
        var enrollment = arrival.enrollment();
        return new EnrollmentCase.Asked(
                enrollment.kind(),
                enrollment.wishes(),
                enrollment.identity() instanceof Identity.Typed typed
                        ? Optional.of(desk.comparable(typed))
                        : Optional.empty(),
                arrival.ticket(),
                enrollment.authoredOn());
    }
}
