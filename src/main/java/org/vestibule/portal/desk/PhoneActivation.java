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
    private final Passwords passwords;
    private final CodeCheck codes;
    private final Tries tries;
    private final SignInNames names;

    public PhoneActivation(Desk desk, Charts charts, Passwords passwords) {
        this.desk = desk;
        this.charts = charts;
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
        var living = desk.database().read(rows -> codes.living(rows, code));
        if (living.isEmpty() || living.get().opened()) return;
        desk.database()
                .durably(
                        rows -> {
                            rows.codes().setOpened(living.get().id());
                            rows.cases()
                                    .ofCode(living.get().id())
                                    .filter(c -> c.stage() == CaseStage.WAITING)
                                    .flatMap(EnrollmentCase::patientId)
                                    .ifPresent(p -> connect(rows, p));
                            return living;
                        });
    }

    /** All Tasks of one person show the same progress. */
    private void connect(Rows rows, String patient) {
        rows.patients().hold(patient);
        for (var of : rows.cases().ofPatient(patient))
            if (of.stage() == CaseStage.WAITING) move(rows, of.at(CaseStage.CONNECTED));
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
        return desk.database()
                .read(
                        rows ->
                                holder(rows, pass)
                                        .map(
                                                h ->
                                                        new Visit(
                                                                h.known().person().names().given(),
                                                                h.of().asked().language(),
                                                                h.of().asked().firstTask(),
                                                                contact(rows, h)
                                                                        .map(
                                                                                SignInContact
                                                                                        ::masked))));
    }

    @Override
    public Making make(String pass, String signInName, String password) {
        var holder = desk.database().read(rows -> holder(rows, pass));
        if (holder.isEmpty()) return new Making.Gone();
        var name =
                desk.database()
                        .read(rows -> contact(rows, holder.get()))
                        .orElseGet(() -> names.comparable(signInName));
        if (name.codePointCount(0, name.length()) < SignInNames.SHORTEST)
            return new Making.NameRefused(NameRule.TOO_SHORT);
        if (name.length() > SignInNames.LONGEST) return new Making.NameRefused(NameRule.TAKEN);
        var broken = PasswordRules.broken(password, words(holder.get(), name));
        if (broken.isPresent()) return new Making.PasswordRefused(broken.get());
        var hash = passwords.hash(password);
        return desk.database().durably(rows -> open(rows, pass, name, hash));
    }

    private Making open(Rows rows, String pass, String name, String hash) {
        var found = holder(rows, pass);
        found.ifPresent(h -> rows.patients().hold(h.known().id()));
        var still = holder(rows, pass);
        if (still.isEmpty()) return new Making.Gone();
        if (rows.accounts().ofName(name).isPresent()) return new Making.NameRefused(NameRule.TAKEN);
        var patient = still.get().known().id();
        if (rows.accounts().ofPatient(patient).isPresent()) return new Making.Gone();
        var asked = still.get().of().asked();
        var account =
                new Account(
                        UUID.randomUUID().toString(),
                        patient,
                        name,
                        hash,
                        0,
                        new Account.Start(asked.language(), asked.firstTask(), false));
        rows.accounts().add(account, desk.now());
        rows.codes().setState(still.get().code().id(), Code.State.USED);
        rows.phones().removePasses(still.get().code().id());
        for (var other : rows.cases().ofPatient(patient)) {
            if (other.stage() == CaseStage.WAITING || other.stage() == CaseStage.CONNECTED)
                move(rows, other.at(CaseStage.ACTIVE));
        }
        rows.audit().add(PortalAct.ACCOUNT_OPENED, "phone", account.id(), desk.now());
        return new Making.Live(Sessions.open(desk, rows, account.id()));
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
