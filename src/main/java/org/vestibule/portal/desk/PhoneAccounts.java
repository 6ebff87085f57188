package org.vestibule.portal.desk;

import org.vestibule.portal.pages.Accounts;
import org.vestibule.portal.roster.HanName;
import org.vestibule.portal.store.Account;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;

import java.util.List;
import java.util.Optional;

/** Signing in, and the first pages of somebody who has. */
public final class PhoneAccounts implements Accounts {
    /** Wrong passwords in a row after which only the desk can help. */
    private static final int MOST_FAILURES = 100;

    private final Desk desk;
    private final Charts charts;
    private final Passwords passwords;
    private final SignInNames names;
    private final Tries tries;
    private final String nobodys;
    private final Helpers helpers;

    public PhoneAccounts(Desk desk, Charts charts, Passwords passwords) {
        this.desk = desk;
        this.charts = charts;
        this.passwords = passwords;
        this.names = new SignInNames(desk.contacts());
        this.tries = new Tries(desk.hashes(), desk.clock());
        this.helpers = new Helpers(desk, charts);
        this.nobodys = passwords.hash(desk.random().opaque());
    }

    @Override
    public SignIn signIn(String name, String password, String address) {
        var known = names.comparable(name);
        var wait = tries.takeAddress(address).or(() -> tries.takeName(known));
        if (wait.isPresent()) return new SignIn.TooMany(wait.get());
        var account = desk.database().read(rows -> rows.accounts().ofName(known));
        var typed = password.substring(0, Math.min(password.length(), 4 * PasswordRules.LONGEST));
        var matches = passwords.matches(typed, account.map(Account::password).orElse(nobodys));
        var right = account.filter(a -> matches && a.failures() < MOST_FAILURES);
        if (right.isEmpty()) {
            account.ifPresent(a -> countFailure(a.id()));
            return new SignIn.Refused();
        }
        tries.giveBackAddress(address);
        tries.giveBackName(known);
        return new SignIn.In(desk.database().inTransaction(rows -> in(rows, right.get())));
    }

    private String in(Rows rows, Account account) {
        rows.accounts().setFailures(account.id(), 0);
        rows.audit().add(PortalAct.SIGNED_IN, "phone", account.id(), desk.now());
        return Sessions.open(desk, rows, account.id());
    }

    private void countFailure(String accountId) {
        desk.database()
                .inTransaction(
                        rows -> {
                            rows.accounts().addFailure(accountId);
                            return accountId;
                        });
    }

    @Override
    public Optional<Home> home(String session) {
        return desk.database()
                .read(rows -> Sessions.account(desk, rows, session).map(a -> home(rows, a)));
    }

    private Home home(Rows rows, Account account) {
        var person = rows.patients().find(account.patientId()).orElseThrow().person();
        var helped =
                helpers.of(rows, account.patientId()).stream()
                        .map(s -> new Helped(s.access().taskId(), given(s)))
                        .toList();
        var start = account.start();
        return new Home(
                person.names().given(),
                start.language(),
                start.firstTask(),
                visits(rows, account.patientId()),
                helped,
                rows.writtenNames().of(account.patientId()));
    }

    private List<Visit> visits(Rows rows, String patientId) {
        return rows.visits().from(patientId, desk.today()).stream()
                .map(v -> new Visit(v.day(), v.time(), v.provider()))
                .toList();
    }

    private static String given(Helpers.Seen seen) {
        return seen.whose().person().names().given();
    }

    @Override
    public Optional<Other> other(String session, String access) {
        return desk.database()
                .read(
                        rows ->
                                Sessions.account(desk, rows, session)
                                        .flatMap(a -> helpers.of(rows, a.patientId(), access))
                                        .map(s -> other(rows, s)));
    }

    private Other other(Rows rows, Helpers.Seen seen) {
        return new Other(given(seen), visits(rows, seen.whose().id()));
    }

    @Override
    public void write(String session, Optional<HanName> name) {
        desk.database()
                .durably(
                        rows -> {
                            var account = Sessions.account(desk, rows, session);
                            account.ifPresent(a -> rows.writtenNames().put(a.patientId(), name));
                            return account;
                        });
    }

    @Override
    public void firstTaskDone(String session) {
        desk.database()
                .durably(
                        rows -> {
                            var account =
                                    Sessions.account(desk, rows, session)
                                            .filter(a -> !a.start().firstTaskDone());
                            account.ifPresent(a -> tell(rows, a));
                            return account;
                        });
    }

    private void tell(Rows rows, Account account) {
        rows.accounts().setFirstTaskDone(account.id());
        for (var of : rows.cases().ofPatient(account.patientId())) {
            if (of.stage() == CaseStage.ACTIVE) charts.moved(rows, of);
        }
    }

    @Override
    public void signOut(String session) {
        desk.database()
                .inTransaction(
                        rows -> {
                            Sessions.close(desk, rows, session);
                            return session;
                        });
    }
}
