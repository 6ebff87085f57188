package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.ATTEMPT;

import org.jooq.DSLContext;

import java.time.Duration;
import java.time.Instant;

/** Counts wrong tries, of codes that are and of codes that never were alike. */
public final class Attempts {
    /** Older than any code lives. */
    private static final Duration KEPT = Duration.ofDays(60);

    private final DSLContext sql;

    Attempts(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Counts one more, before it is looked at.
     *
     * @return how many there are now
     */
    public int take(String subject, Instant now) {
        sql.deleteFrom(ATTEMPT).where(ATTEMPT.LAST_AT.lt(Times.of(now.minus(KEPT)))).execute();
        var counted =
                sql.update(ATTEMPT)
                        .set(ATTEMPT.TRIES, ATTEMPT.TRIES.plus(1))
                        .set(ATTEMPT.LAST_AT, Times.of(now))
                        .where(ATTEMPT.SUBJECT.eq(subject))
                        .execute();
        if (counted == 0) sql.insertInto(ATTEMPT).values(subject, 1, Times.of(now)).execute();
        return tries(subject);
    }

    /** How many there were. */
    public int tries(String subject) {
        return sql.select(ATTEMPT.TRIES)
                .from(ATTEMPT)
                .where(ATTEMPT.SUBJECT.eq(subject))
                .fetchOptional(ATTEMPT.TRIES)
                .orElse(0);
    }

    /** It was not a wrong one after all. */
    public void giveBack(String subject) {
        sql.update(ATTEMPT)
                .set(ATTEMPT.TRIES, ATTEMPT.TRIES.minus(1))
                .where(ATTEMPT.SUBJECT.eq(subject))
                .execute();
    }
}
