package org.vestibule.portal.desk;

import org.vestibule.enrollment.InvitationCode;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.pages.Activation.Missing;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.Code;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Code and birth date together. Whatever was typed, the same rows are written and looked up, and
 * the sixth try is refused for a code that is as for one that never was: neither words nor time
 * tell them apart.
 */
final class CodeCheck {
    static final int MOST_WRONG = 5;

    private final Desk desk;

    CodeCheck(Desk desk) {
        this.desk = desk;
    }

    Check check(Rows rows, String typed, LocalDate birthDate) {
        var now = desk.now();
        var hash = hash(typed);
        var code = rows.codes().ofHash(hash);
        var subject = subject(code, hash);
        var tries = rows.attempts().take(subject, now);
        var bound = rows.cases().ofCode(code.map(Code::id).orElse(hash));
        var person = rows.patients().find(bound.flatMap(EnrollmentCase::patientId).orElse(hash));
        var expected =
                person.map(p -> p.person().birthDate())
                        .or(() -> bound.flatMap(b -> b.asked().birthDate()));
        var check =
                code.isPresent() && code.get().isAlive(now) && tries <= MOST_WRONG
                        ? judge(bound, expected, birthDate)
                        : new Check.Refused();
        switch (check) {
            case Check.Open _ -> check = pass(rows, subject, code.orElseThrow());
            case Check.NotYet _ -> rows.attempts().giveBack(subject);
            case Check.Refused _ -> {
                if (tries == MOST_WRONG)
                    rows.audit().add(PortalAct.CODE_LOCKED, "phone", subject, now);
            }
            case Check.TooMany _ -> throw new IllegalStateException("not decided here");
        }
        return check;
    }

    private static Check judge(
            Optional<EnrollmentCase> bound, Optional<LocalDate> expected, LocalDate birthDate) {
        if (bound.isEmpty()) return new Check.NotYet(Missing.ENROLLMENT);
        var stage = bound.get().stage();
        if (stage == CaseStage.CLOSED || stage == CaseStage.ACTIVE) return new Check.Refused();
        if (expected.isPresent() && !expected.get().equals(birthDate)) return new Check.Refused();
        return stage == CaseStage.NEEDS_DESK ? new Check.NotYet(Missing.DESK) : new Check.Open("");
    }

    private Check pass(Rows rows, String subject, Code code) {
        rows.attempts().giveBack(subject);
        var pass = desk.random().opaque();
        var expires = desk.now().plus(desk.lifetimes().pass());
        rows.phones().addPass(desk.hashes().of("pass " + pass), code.id(), expires, desk.now());
        return new Check.Open(pass);
    }

    /** The living code behind what was scanned or typed; a locked one is dead. */
    Optional<Code> living(Rows rows, String typed) {
        var hash = hash(typed);
        var code = rows.codes().ofHash(hash);
        var tries = rows.attempts().tries(subject(code, hash));
        return code.filter(c -> c.isAlive(desk.now()) && tries < MOST_WRONG);
    }

    private String hash(String typed) {
        var code = InvitationCode.parse(typed).map(InvitationCode::value).orElse("");
        return desk.hashes().of(code);
    }

    /** Both forms of one code count together. */
    private String subject(Optional<Code> code, String hash) {
        return desk.hashes().of("tries " + code.map(Code::id).orElse(hash));
    }
}
