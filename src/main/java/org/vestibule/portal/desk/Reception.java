package org.vestibule.portal.desk;

import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Identity;
import org.vestibule.portal.store.Attestation;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.Code;
import org.vestibule.portal.store.DeskReason;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Right;

import java.time.LocalDate;
import java.util.Optional;

/** Takes arrivals in and brings them as far as they go by themselves. */
public final class Reception {
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
        rows.audit()
                .add(
                        PortalAct.ENROLLMENT_ARRIVED,
                        arrival.ids().clientId(),
                        arrival.ids().taskId(),
                        desk.now());
        settle(rows, arrival, arrived, verdict);
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
        for (var open : waiting) desk.database().durably(rows -> lookAgain(rows, open.ids()));
    }

    private EnrollmentCase.Ids lookAgain(Rows rows, EnrollmentCase.Ids ids) {
        var now = rows.cases().find(ids.taskId()).orElseThrow();
        if (now.stage() == CaseStage.NEEDS_DESK) {
            var arrival = charts.arrival(rows, ids);
            settle(rows, arrival, now, judge.judge(rows, arrival.enrollment()));
        }
        return ids;
    }

    private void settle(Rows rows, Arrival arrival, EnrollmentCase before, Verdict verdict) {
        switch (verdict) {
            case Verdict.Declined _ -> rows.cases().update(before.at(CaseStage.CLOSED));
            case Verdict.Unsure(var reason, var patient) -> wait(rows, before, reason, patient);
            case Verdict.Accepted(var acceptance) -> accept(rows, arrival, before, acceptance);
        }
    }

    private void wait(
            Rows rows, EnrollmentCase before, DeskReason reason, Optional<String> patient) {
        var now =
                new EnrollmentCase(
                        before.ids(),
                        CaseStage.NEEDS_DESK,
                        Optional.of(reason),
                        patient,
                        before.codeId(),
                        before.asked());
        if (now.equals(before)) return;
        rows.cases().update(now);
        charts.moved(rows, now);
    }

    private void accept(Rows rows, Arrival arrival, EnrollmentCase before, Acceptance acceptance) {
        var patient = Optional.of(acceptance.patientId());
        var code = before.codeId().or(() -> letters(rows, arrival)).flatMap(rows.codes()::find);
        if (code.isEmpty() || !code.get().isAlive(desk.now())) {
            wait(rows, before, DeskReason.NO_CODE, patient);
            return;
        }
        var id = code.get().id();
        rows.codes().makeTheOne(id, acceptance.patientId());
        var now =
                new EnrollmentCase(
                        before.ids(),
                        code.get().opened() ? CaseStage.CONNECTED : CaseStage.WAITING,
                        Optional.empty(),
                        patient,
                        Optional.of(id),
                        before.asked());
        charts.accepted(rows, arrival, acceptance);
        rows.cases().update(now);
        charts.moved(rows, now);
        rows.audit()
                .add(
                        PortalAct.ENROLLMENT_ACCEPTED,
                        acceptance.staffId().orElse("portal"),
                        before.ids().taskId(),
                        desk.now());
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
        var wishes = arrival.enrollment().wishes();
        Optional<LocalDate> birthDate = Optional.empty();
        var contact = Contact.NONE;
        if (arrival.enrollment().identity() instanceof Identity.Typed typed) {
            birthDate = Optional.of(typed.birthDate());
            contact = desk.contacts().comparable(typed.contact());
        }
        return new EnrollmentCase.Asked(wishes.language(), wishes.firstTask(), birthDate, contact);
    }
}
