package org.vestibule.portal.desk;

import org.vestibule.enrollment.Age;
import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.Code;
import org.vestibule.portal.store.CodeHashes;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.Rows;
import org.vestibule.practice.AssuranceLevel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** New codes for people at the desk, and the end of old ones. */
final class DeskCodes {
    private final Desk desk;
    private final Charts charts;
    private final DerivedCodes derived;

    DeskCodes(Desk desk, Charts charts, DerivedCodes derived) {
        this.desk = desk;
        this.charts = charts;
        this.derived = derived;
    }

    /**
     * A code that is not in the store yet, with what a kiosk makes of it.
     *
     * @param id public
     */
    record Fresh(String id, CodePair code, CodeHashes claims) {}

    /** Takes about 0.2 s: outside of the transaction. */
    Fresh fresh(ActId id) {
        var code = derived.activation(id);
        var claims =
                new CodeHashes(
                        desk.hashes().of(code.token().claim()),
                        desk.hashes().of(code.shortCode().claim()));
        return new Fresh(id.toString(), code, claims);
    }

    /**
     * The code takes the place of all others of this person. It opens what is on its way; without
     * an enrollment it is one for the kiosk, and only for somebody whose ID the desk saw today.
     */
    Acted reissue(Rows rows, String patientId, Fresh fresh) {
        var known = rows.patients().find(patientId);
        if (known.isEmpty()) return new Acted.Not(Refusal.UNKNOWN);
        rows.patients().hold(patientId);
        var cases = rows.cases().ofPatient(patientId);
        var target = target(cases);
        if (target.isEmpty()) {
            var refusal = refusal(rows, patientId, known.get().person().birthDate());
            if (refusal.isPresent()) return new Acted.Not(refusal.get());
        }
        var expires = desk.now().plus(desk.lifetimes().poolCode());
        var hashes = desk.hashes().of(fresh.code());
        rows.codes().addInvitation(fresh.id(), hashes, fresh.claims(), patientId, expires);
        rows.codes().makeTheOne(fresh.id(), patientId);
        target.ifPresent(t -> bind(rows, cases, t, fresh.id()));
        var lastDay = LocalDate.ofInstant(expires, desk.practice().profile().zone());
        return new Acted.Did(shown(fresh.code(), lastDay));
    }

    /** The latest that a code would open, or that waits for nothing but a code. */
    private static Optional<EnrollmentCase> target(List<EnrollmentCase> cases) {
        return cases.reversed().stream().filter(c -> c.isOnTheWay() || lacksCode(c)).findFirst();
    }

    private static boolean lacksCode(EnrollmentCase of) {
        return of.isOpen() && of.reason().equals(Optional.of(CaseReason.NO_CODE));
    }

    private Optional<Refusal> refusal(Rows rows, String patientId, LocalDate birthDate) {
        if (rows.accounts().ofPatient(patientId).isPresent())
            return Optional.of(Refusal.HAS_ACCOUNT);
        if (Age.isUnder(desk.practice().policy().ownAccountFrom(), birthDate, desk.today()))
            return Optional.of(Refusal.TOO_YOUNG);
        var seen =
                rows.visits()
                        .attestation(patientId, desk.today())
                        .map(a -> a.evidence().level())
                        .orElse(AssuranceLevel.SELF_ASSERTED);
        return seen.meets(desk.practice().policy().required())
                ? Optional.empty()
                : Optional.of(Refusal.LEVEL_NOT_MET);
    }

    /** All of them show the same progress: nobody has opened the new code yet. */
    private void bind(Rows rows, List<EnrollmentCase> cases, EnrollmentCase target, String codeId) {
        for (var of : cases) {
            var isTarget = of.ids().equals(target.ids());
            if (!isTarget && of.stage() != CaseStage.CONNECTED) continue;
            var stage = of.isOnTheWay() ? CaseStage.WAITING : of.stage();
            var code = isTarget ? Optional.of(codeId) : of.codeId();
            var now =
                    new EnrollmentCase(
                            of.ids(), stage, of.reason(), of.patientId(), code, of.asked());
            rows.cases().update(now);
            if (stage != of.stage()) charts.moved(rows, now);
        }
    }

    /** Nothing of theirs opens any more; what was on its way needs the desk. */
    Acted revoke(Rows rows, String patientId) {
        if (rows.patients().find(patientId).isEmpty()) return new Acted.Not(Refusal.UNKNOWN);
        rows.patients().hold(patientId);
        var cases = rows.cases().ofPatient(patientId);
        Stream.concat(
                        rows.codes().ofPatient(patientId).stream().map(Code::id),
                        cases.stream().flatMap(c -> c.codeId().stream()))
                .distinct()
                .forEach(rows.codes()::retire);
        for (var of : cases) {
            if (!of.isOnTheWay()) continue;
            var now = of.needingDesk(CaseReason.NO_CODE, Optional.of(patientId));
            rows.cases().update(now);
            charts.moved(rows, now);
        }
        return Acted.done();
    }

    static DeskResult.Code shown(CodePair code, LocalDate lastDay) {
        return new DeskResult.Code(
                code.token().value(), DerivedCodes.inGroups(code.shortCode().value()), lastDay);
    }
}
