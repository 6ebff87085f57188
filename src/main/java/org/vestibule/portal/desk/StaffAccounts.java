package org.vestibule.portal.desk;

import org.vestibule.portal.pages.Activation.PasswordRule;
import org.vestibule.portal.store.Colleague;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Right;
import org.vestibule.staff.Role;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of the people at the desk, for who keeps them. */
public final class StaffAccounts {
    private static final int LONGEST_NAME = 100;

    private final Desk desk;
    private final Passwords passwords;
    private final Lockouts lockouts;

    StaffAccounts(Desk desk, Passwords passwords, Lockouts lockouts) {
        this.desk = desk;
        this.passwords = passwords;
        this.lockouts = lockouts;
    }

    /**
     * Somebody new.
     *
     * @param signInName what they type, in any case of letters
     * @param shownName such as {@code D. Okafor}
     */
    public record NewColleague(String signInName, String shownName, Role role) {}

    /** What became of a new account or a new password. */
    public sealed interface Change {
        /**
         * @param staffId as it stands in the record
         */
        record Made(String staffId) implements Change {}

        /** Somebody has this sign-in name, or had it. */
        record NameTaken() implements Change {}

        /** A name is empty or longer than 100 characters. */
        record NameRefused() implements Change {}

        record PasswordRefused(PasswordRule rule) implements Change {}

        /** Nobody has this sign-in name. */
        record Nobody() implements Change {}
    }

    /**
     * @param locked too many wrong passwords: they have to wait
     */
    public record Entry(
            String id,
            String signInName,
            String shownName,
            Role role,
            boolean active,
            boolean locked) {}

    public Change add(Actor actor, NewColleague who, String password) {
        actor.needs(Right.KEEP_STAFF);
        var name = StaffSignIn.comparable(who.signInName());
        var shown = who.shownName().strip();
        if (!isName(name) || !isName(shown)) return new Change.NameRefused();
        var broken = PasswordRules.brokenOfTwo(password, words(name, shown));
        if (broken.isPresent()) return new Change.PasswordRefused(broken.get());
        var hash = passwords.hash(password);
        var id = UUID.randomUUID().toString();
        var colleague = new Colleague(id, name, shown, who.role(), hash, true);
        return desk.database()
                .durably(
                        rows -> {
                            if (rows.staff().ofName(name).isPresent())
                                return new Change.NameTaken();
                            rows.staff().add(colleague, desk.now());
                            record(rows, PortalAct.STAFF_ADDED, actor, id);
                            return new Change.Made(id);
                        });
    }

    /** A new password; shifts that are on end, and the wait after wrong tries does too. */
    public Change setPassword(Actor actor, String signInName, String password) {
        actor.needs(Right.KEEP_STAFF);
        var who = find(signInName);
        if (who.isEmpty()) return new Change.Nobody();
        var names = words(who.get().signInName(), who.get().shownName());
        var broken = PasswordRules.brokenOfTwo(password, names);
        if (broken.isPresent()) return new Change.PasswordRefused(broken.get());
        var hash = passwords.hash(password);
        var change =
                change(
                        signInName,
                        (rows, id) -> {
                            rows.staff().setPassword(id, hash);
                            rows.shifts().endOfStaff(id);
                            record(rows, PortalAct.STAFF_PASSWORD_SET, actor, id);
                        });
        endWait(signInName);
        return change;
    }

    /** Takes effect with the next thing they do. */
    public Change setRole(Actor actor, String signInName, Role role) {
        actor.needs(Right.KEEP_STAFF);
        return change(
                signInName,
                (rows, id) -> {
                    rows.staff().setRole(id, role);
                    record(rows, PortalAct.STAFF_ROLE_SET, actor, id);
                });
    }

    /** Ends every shift of theirs at once, and lets them in no more. */
    public Change shutOut(Actor actor, String signInName) {
        actor.needs(Right.KEEP_STAFF);
        return change(
                signInName,
                (rows, id) -> {
                    rows.staff().setActive(id, false);
                    rows.shifts().endOfStaff(id);
                    record(rows, PortalAct.STAFF_SHUT_OUT, actor, id);
                });
    }

    /** Lets somebody in again who was shut out or locked by wrong tries. */
    public Change letIn(Actor actor, String signInName) {
        actor.needs(Right.KEEP_STAFF);
        var change =
                change(
                        signInName,
                        (rows, id) -> {
                            rows.staff().setActive(id, true);
                            record(rows, PortalAct.STAFF_LET_IN, actor, id);
                        });
        if (change instanceof Change.Made) endWait(signInName);
        return change;
    }

    /** Everybody, by sign-in name. */
    public List<Entry> list(Actor actor) {
        actor.needs(Right.KEEP_STAFF);
        return desk.database().read(rows -> rows.staff().all()).stream().map(this::entry).toList();
    }

    private Entry entry(Colleague who) {
        var locked = lockouts.holds(StaffSignIn.ofName(desk, who.signInName()));
        return new Entry(
                who.id(), who.signInName(), who.shownName(), who.role(), who.active(), locked);
    }

    private Optional<Colleague> find(String signInName) {
        var name = StaffSignIn.comparable(signInName);
        return desk.database().read(rows -> rows.staff().ofName(name));
    }

    private interface Step {
        void in(Rows rows, String staffId);
    }

    private Change change(String signInName, Step step) {
        var who = find(signInName);
        if (who.isEmpty()) return new Change.Nobody();
        var id = who.get().id();
        return desk.database()
                .durably(
                        rows -> {
                            step.in(rows, id);
                            return new Change.Made(id);
                        });
    }

    private void endWait(String signInName) {
        var name = StaffSignIn.comparable(signInName);
        lockouts.clear(List.of(StaffSignIn.ofName(desk, name).hash()));
    }

    private void record(Rows rows, PortalAct act, Actor actor, String staffId) {
        rows.audit().add(act, actor.id(), staffId, desk.now());
    }

    private List<String> words(String signInName, String shownName) {
        return List.of(signInName, shownName, desk.practice().profile().name());
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }
}
