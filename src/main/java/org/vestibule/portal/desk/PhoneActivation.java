package org.vestibule.portal.desk;

import org.vestibule.portal.pages.Activation;
import org.vestibule.portal.store.Account;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.Code;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.Known;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** From a code and a birth date to a living account. */
public final class PhoneActivation implements Activation {
    private final Desk desk;
    private final Charts charts;
    private final Reception reception;
    private final Passwords passwords;
    private final CodeCheck codes;
    private final Tries tries;
    private final SignInNames names;

    public PhoneActivation(Desk desk, Charts charts, Passwords passwords, Reception reception) {
        this.desk = desk;
        this.charts = charts;
        this.reception = reception;
        this.passwords = passwords;
        this.codes = new CodeCheck(desk);
        this.tries = new Tries(desk.hashes(), desk.clock());
        this.names = new SignInNames(desk.contacts());
    }

    /** What a pass stands for. */
    private record Holder(Code code, EnrollmentCase of, Known known) {}

    @Override
    public Optional<String> language(String code) {
        return desk.database()
                .read(
                        rows ->
                                codes.living(rows, code)
                                        .flatMap(c -> rows.cases().ofCode(c.id()))
                                        .map(c -> c.asked().language()));
    }

    @Override
    public void opened(String code) {
        var news =
                desk.database().read(rows -> codes.living(rows, code).filter(c -> isNew(rows, c)));
        news.ifPresent(c -> desk.database().durably(rows -> opened(rows, c)));
    }

    /** An enrollment may have arrived in the very moment in which its code was opened. */
    private static boolean isNew(Rows rows, Code code) {
        var bound = rows.cases().ofCode(code.id());
        return !code.opened() || bound.filter(c -> c.stage() == CaseStage.WAITING).isPresent();
    }

    /** The person is held before the code, as everywhere. All Tasks of one person show the same. */
    private Code opened(Rows rows, Code code) {
        var patient = rows.cases().ofCode(code.id()).flatMap(EnrollmentCase::patientId);
        patient.ifPresent(rows.patients()::hold);
        rows.codes().setOpened(code.id());
        if (rows.codes().find(code.id()).filter(c -> c.isAlive(desk.now())).isEmpty()) return code;
        for (var of : patient.map(rows.cases()::ofPatient).orElse(List.of()))
            if (of.stage() == CaseStage.WAITING) move(rows, of.at(CaseStage.CONNECTED));
        return code;
    }

    @Override
    public Check check(String code, LocalDate birthDate, String address) {
        var wait = tries.takeAddress(address);
        if (wait.isPresent()) return new Check.TooMany(wait.get());
        var check = desk.database().durably(rows -> codes.check(rows, code, birthDate));
        if (!(check instanceof Check.Refused)) tries.giveBackAddress(address);
        return check;
    }

    @Override
    public Optional<Visit> visit(String pass) {
        return desk.database().read(rows -> holder(rows, pass).map(h -> visit(rows, h)));
    }

    private static Visit visit(Rows rows, Holder holder) {
        var account = rows.accounts().ofPatient(holder.known().id());
        var asked = holder.of().asked();
        return new Visit(
                holder.known().person().names().given(),
                asked.language(),
                asked.firstTask(),
                account.map(Account::signInName)
                        .map(SignInContact::reminder)
                        .or(() -> contact(rows, holder).map(SignInContact::masked)),
                account.isPresent());
    }

    @Override
    public Making make(String pass, String signInName, String password) {
        var holder = desk.database().read(rows -> holder(rows, pass));
        if (holder.isEmpty()) return new Making.Gone();
        var name = desk.database().read(rows -> name(rows, holder.get(), signInName));
        if (name.codePointCount(0, name.length()) < SignInNames.SHORTEST)
            return new Making.NameRefused(NameRule.TOO_SHORT);
        if (name.length() > SignInNames.LONGEST) return new Making.NameRefused(NameRule.TAKEN);
        var broken = PasswordRules.broken(password, words(holder.get(), name));
        if (broken.isPresent()) return new Making.PasswordRefused(broken.get());
        var hash = passwords.hash(password);
        return desk.database().durably(rows -> make(rows, pass, name, hash));
    }

    private String name(Rows rows, Holder holder, String typed) {
        return rows.accounts()
                .ofPatient(holder.known().id())
                .map(Account::signInName)
                .or(() -> contact(rows, holder))
                .orElseGet(() -> names.comparable(typed));
    }

    /**
     * An account that is there gets a new password: its one living code was made alive by the desk
     * or the level was met for a recovery, as everything else ends at the desk while there is one.
     */
    private Making make(Rows rows, String pass, String name, String hash) {
        var found = holder(rows, pass);
        found.ifPresent(h -> rows.patients().hold(h.known().id()));
        var still = holder(rows, pass);
        if (still.isEmpty()) return new Making.Gone();
        var patient = still.get().known().id();
        var before = rows.accounts().ofPatient(patient);
        if (before.isEmpty() && rows.accounts().ofName(name).isPresent())
            return new Making.NameRefused(NameRule.TAKEN);
        var account = before.map(a -> renewed(rows, a, hash));
        var id = account.orElseGet(() -> opened(rows, still.get(), name, hash));
        rows.codes().setState(still.get().code().id(), Code.State.USED);
        rows.phones().removePasses(still.get().code().id());
        for (var other : rows.cases().ofPatient(patient))
            if (other.isOnTheWay()) move(rows, other.at(CaseStage.ACTIVE));
        reception.lookAgain(rows, patient);
        return new Making.Live(Sessions.open(desk, rows, id));
    }

    private String opened(Rows rows, Holder holder, String name, String hash) {
        var asked = holder.of().asked();
        var start = new Account.Start(asked.language(), asked.firstTask(), false);
        var id = UUID.randomUUID().toString();
        rows.accounts().add(new Account(id, holder.known().id(), name, hash, 0, start), desk.now());
        rows.audit().add(PortalAct.ACCOUNT_OPENED, "phone", id, desk.now());
        return id;
    }

    /** Whoever was signed in with the old password is so no more. */
    private String renewed(Rows rows, Account account, String hash) {
        rows.accounts().setPassword(account.id(), hash);
        rows.phones().removeSessions(account.id());
        rows.audit().add(PortalAct.PASSWORD_RENEWED, "phone", account.id(), desk.now());
        return account.id();
    }

    private Optional<Holder> holder(Rows rows, String pass) {
        var now = desk.now();
        var code =
                rows.phones()
                        .codeOfPass(desk.hashes().of("pass " + pass), now)
                        .flatMap(rows.codes()::find)
                        .filter(c -> c.isAlive(now));
        var bound = code.flatMap(c -> rows.cases().ofCode(c.id()));
        var known = bound.flatMap(EnrollmentCase::patientId).flatMap(rows.patients()::find);
        return known.map(k -> new Holder(code.orElseThrow(), bound.orElseThrow(), k));
    }

    private static Optional<String> contact(Rows rows, Holder holder) {
        return SignInContact.of(rows, holder.of(), holder.known().person().contact());
    }

    private List<String> words(Holder holder, String signInName) {
        var person = holder.known().person().names();
        var local = signInName.split("@", 2)[0];
        var practice = desk.practice().profile().name();
        return List.of(person.given(), person.family(), local, practice);
    }

    private void move(Rows rows, EnrollmentCase now) {
        rows.cases().update(now);
        charts.moved(rows, now);
    }
}
