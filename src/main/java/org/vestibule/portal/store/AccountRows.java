package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.ACCOUNT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.vestibule.portal.store.db.tables.records.AccountRecord;
import org.vestibule.practice.PortalTask;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Living accounts, at most one a person. */
public final class AccountRows {
    private final DSLContext sql;

    AccountRows(DSLContext sql) {
        this.sql = sql;
    }

    public void add(Account account, Instant now) {
        var row = sql.newRecord(ACCOUNT);
        row.setId(account.id());
        row.setPatientId(account.patientId());
        row.setSignInName(account.signInName());
        row.setPassword(account.password());
        row.setFailures(account.failures());
        row.setLanguage(account.start().language());
        row.setFirstTask(account.start().firstTask().code());
        row.setFirstTaskDone(account.start().firstTaskDone());
        row.setOpenedAt(Times.of(now));
        row.insert();
    }

    public Optional<Account> find(String id) {
        return one(ACCOUNT.ID.eq(id));
    }

    public Optional<Account> ofName(String signInName) {
        return one(ACCOUNT.SIGN_IN_NAME.eq(signInName));
    }

    public Optional<Account> ofPatient(String patientId) {
        return one(ACCOUNT.PATIENT_ID.eq(patientId));
    }

    /** When the account of somebody was opened. */
    public Optional<Instant> openedAt(String patientId) {
        return sql.select(ACCOUNT.OPENED_AT)
                .from(ACCOUNT)
                .where(ACCOUNT.PATIENT_ID.eq(patientId))
                .fetchOptional(r -> r.value1().toInstant());
    }

    /** A new password, and nobody has tried it yet. */
    public void setPassword(String id, String password) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD, password)
                .set(ACCOUNT.FAILURES, 0)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    public void setFailures(String id, int failures) {
        sql.update(ACCOUNT).set(ACCOUNT.FAILURES, failures).where(ACCOUNT.ID.eq(id)).execute();
    }

    public void addFailure(String id) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.FAILURES, ACCOUNT.FAILURES.plus(1))
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    public void setFirstTaskDone(String id) {
        sql.update(ACCOUNT).set(ACCOUNT.FIRST_TASK_DONE, true).where(ACCOUNT.ID.eq(id)).execute();
    }

    /** Who of these has an account, and whether they have done the first task. */
    public Map<String, Boolean> firstTasks(Collection<String> patientIds) {
        return sql.select(ACCOUNT.PATIENT_ID, ACCOUNT.FIRST_TASK_DONE)
                .from(ACCOUNT)
                .where(ACCOUNT.PATIENT_ID.in(patientIds))
                .fetchMap(ACCOUNT.PATIENT_ID, ACCOUNT.FIRST_TASK_DONE);
    }

    public int count() {
        return sql.fetchCount(ACCOUNT);
    }

    private Optional<Account> one(Condition condition) {
        return sql.selectFrom(ACCOUNT).where(condition).fetchOptional(AccountRows::account);
    }

    private static Account account(AccountRecord row) {
        return new Account(
                row.getId(),
                row.getPatientId(),
                row.getSignInName(),
                row.getPassword(),
                row.getFailures(),
                new Account.Start(
                        row.getLanguage(),
                        PortalTask.ofCode(row.getFirstTask()),
                        row.getFirstTaskDone()));
    }
}
