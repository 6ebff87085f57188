package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.AUDIT;

import org.jooq.DSLContext;

import java.time.Instant;

/** What happened, in the same transaction as what it tells of. */
public final class AuditRows {
    private final DSLContext sql;

    AuditRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * @param actor a client id, a staff id or {@code phone}
     * @param subject an id or a count
     */
    public void add(PortalAct act, String actor, String subject, Instant now) {
        sql.insertInto(AUDIT)
                .set(AUDIT.HAPPENED_AT, Times.of(now))
                .set(AUDIT.ACT, act.name())
                .set(AUDIT.ACTOR, actor)
                .set(AUDIT.SUBJECT, subject)
                .execute();
    }

    public int count(PortalAct act) {
        return sql.fetchCount(AUDIT, AUDIT.ACT.eq(act.name()));
    }
}
