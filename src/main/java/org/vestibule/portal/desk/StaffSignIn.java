package org.vestibule.portal.desk;

import org.vestibule.frontdesk.StaffMember;
import org.vestibule.portal.desk.Lockouts.Subject;
import org.vestibule.portal.store.Colleague;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Lockout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Signing in at the desk: the password of a person, at a console whose key let it in. A name that
 * nobody has takes the same steps and the same time.
 */
public final class StaffSignIn {
    private final Desk desk;
    private final Passwords passwords;
    private final Lockouts lockouts;
    private final Shifts shifts;
    private final String nobodys;

    StaffSignIn(Desk desk, Passwords passwords, Lockouts lockouts, Shifts shifts) {
        this.desk = desk;
        this.passwords = passwords;
        this.lockouts = lockouts;
        this.shifts = shifts;
        this.nobodys = passwords.hash(desk.random().opaque());
    }

    /** What became of it. */
    public sealed interface Entry {
        /**
         * @param token of the shift; told once
         */
        record In(String token, StaffMember who) implements Entry {
            @Override
            public String toString() {
                return "In[" + who.id() + "]";
            }
        }

        /** The same person again. */
        record Unlocked() implements Entry {}

        record Wrong() implements Entry {}

        /** Nothing was looked at. */
        record Locked(Duration rest) implements Entry {}
    }

    public Entry signIn(String name, String password, String clientId) {
        var known = comparable(name);
        var who = desk.database().read(rows -> rows.staff().ofName(known));
        return check(
                new Try(known, clientId, who, password),
                (rows, right) ->
                        new Entry.In(shifts.begin(rows, right, clientId), Shifts.member(right)));
    }

    /** Counts as a try to sign in does. */
    public Entry unlock(Shifts.OnDuty shift, String password) {
        var who = desk.database().read(rows -> rows.staff().find(shift.member().id()));
        var name = who.map(Colleague::signInName).orElse("");
        return check(
                new Try(name, shift.clientId(), who, password),
                (rows, right) -> {
                    record(rows, PortalAct.SHIFT_UNLOCKED, right.id(), shift.clientId());
                    return new Entry.Unlocked();
                });
    }

    /** One try at one name. */
    private record Try(String name, String clientId, Optional<Colleague> who, String password) {}

    private interface Welcome {
        Entry in(Rows rows, Colleague right);
    }

    private Entry check(Try of, Welcome welcome) {
        var subjects = subjects(of);
        var wait = lockouts.take(subjects);
        if (!wait.isZero()) return new Entry.Locked(wait);
        var typed = of.password();
        if (typed.length() > 4 * PasswordRules.LONGEST)
            typed = typed.substring(0, 4 * PasswordRules.LONGEST);
        var active = of.who().filter(Colleague::active);
        var matches = passwords.matches(typed, active.map(Colleague::password).orElse(nobodys));
        var right = active.filter(_ -> matches);
        if (right.isEmpty()) return wrong(of, subjects);
        lockouts.clear(subjects.stream().map(Subject::hash).toList());
        return desk.database().durably(rows -> welcome.in(rows, right.get()));
    }

    private Entry wrong(Try of, List<Subject> subjects) {
        var subject = of.who().map(Colleague::id).orElse("nobody");
        var locked = subjects.stream().anyMatch(lockouts::holds);
        desk.database()
                .durably(
                        rows -> {
                            record(rows, PortalAct.STAFF_REFUSED, of.clientId(), subject);
                            if (locked)
                                record(rows, PortalAct.STAFF_LOCKED, of.clientId(), subject);
                            return subject;
                        });
        return new Entry.Wrong();
    }

    private void record(Rows rows, PortalAct act, String actor, String subject) {
        rows.audit().add(act, actor, subject, desk.now());
    }

    private List<Subject> subjects(Try of) {
        return List.of(
                ofName(desk, of.name()),
                new Subject(
                        desk.hashes().of("staff device " + of.clientId()),
                        Lockout.Rule.ofDevice()));
    }

    static Subject ofName(Desk desk, String name) {
        return new Subject(desk.hashes().of("staff name " + name), Lockout.Rule.ofName());
    }

    /** One form for what people type as their sign-in name. */
    static String comparable(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
