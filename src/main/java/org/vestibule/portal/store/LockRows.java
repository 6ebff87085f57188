package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.SIGN_IN_LOCK;

import org.jooq.DSLContext;
import org.vestibule.staff.Lockout;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Wrong tries to sign in, and what is left to wait; names that nobody has alike. */
public final class LockRows {
    private final DSLContext sql;

    LockRows(DSLContext sql) {
        this.sql = sql;
    }

    public Lockout find(String subject) {
        return sql.selectFrom(SIGN_IN_LOCK)
                .where(SIGN_IN_LOCK.SUBJECT.eq(subject))
                .fetchOptional(r -> new Lockout(r.getFailures(), Duration.ofMillis(r.getRestMs())))
                .orElse(Lockout.NONE);
    }

    public void put(String subject, Lockout lockout) {
        var rest = lockout.rest().toMillis();
        var known =
                sql.update(SIGN_IN_LOCK)
                        .set(SIGN_IN_LOCK.FAILURES, lockout.failures())
                        .set(SIGN_IN_LOCK.REST_MS, rest)
                        .where(SIGN_IN_LOCK.SUBJECT.eq(subject))
                        .execute();
        if (known > 0) return;
        sql.insertInto(SIGN_IN_LOCK).values(subject, lockout.failures(), rest).execute();
    }

    public void remove(String subject) {
        sql.deleteFrom(SIGN_IN_LOCK).where(SIGN_IN_LOCK.SUBJECT.eq(subject)).execute();
    }

    /** Everybody who still has to wait. */
    public Map<String, Lockout> waiting() {
        var waiting = new HashMap<String, Lockout>();
        sql.selectFrom(SIGN_IN_LOCK)
                .where(SIGN_IN_LOCK.REST_MS.gt(0L))
                .forEach(
                        r ->
                                waiting.put(
                                        r.getSubject(),
                                        new Lockout(
                                                r.getFailures(),
                                                Duration.ofMillis(r.getRestMs()))));
        return waiting;
    }
}
