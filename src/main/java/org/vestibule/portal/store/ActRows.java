package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.DESK_ACT;

import org.jooq.DSLContext;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What staff did already, by the id that their console gave it. */
public final class ActRows {
    /** Longer than any console tries again. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final DSLContext sql;

    ActRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * @param fingerprint hash of who did what
     * @param outcome what was answered, without a code
     */
    public record Done(String fingerprint, String outcome) {}

    public Optional<Done> find(String id) {
        return sql.select(DESK_ACT.FINGERPRINT, DESK_ACT.OUTCOME)
                .from(DESK_ACT)
                .where(DESK_ACT.ID.eq(id))
                .fetchOptional(r -> new Done(r.value1(), r.value2()));
    }

    public void add(String id, Done done, Instant now) {
        sql.deleteFrom(DESK_ACT).where(DESK_ACT.DONE_AT.lt(Times.of(now.minus(KEPT)))).execute();
        sql.insertInto(DESK_ACT)
                .values(id, done.fingerprint(), done.outcome(), Times.of(now))
                .execute();
    }
}
