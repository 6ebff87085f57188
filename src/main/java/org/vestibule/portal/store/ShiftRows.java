package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.DEVICE;
import static org.vestibule.portal.store.db.Tables.STAFF;
import static org.vestibule.portal.store.db.Tables.WORK_SHIFT;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.Optional;

/** Who works at which console right now. */
public final class ShiftRows {
    private final DSLContext sql;

    ShiftRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * @param seen when the console was heard of, give or take
     */
    public record Open(Colleague who, String clientId, Instant started, Instant seen) {}

    public void add(String tokenHash, String staffId, String clientId, Instant now) {
        sql.insertInto(WORK_SHIFT)
                .values(tokenHash, staffId, clientId, Times.of(now), Times.of(now))
                .execute();
    }

    /** Of a console and a person that are both still welcome. */
    public Optional<Open> find(String tokenHash) {
        return sql.select(STAFF, WORK_SHIFT.CLIENT_ID, WORK_SHIFT.STARTED_AT, WORK_SHIFT.SEEN_AT)
                .from(WORK_SHIFT)
                .join(STAFF)
                .on(STAFF.ID.eq(WORK_SHIFT.STAFF_ID))
                .join(DEVICE)
                .on(DEVICE.CLIENT_ID.eq(WORK_SHIFT.CLIENT_ID))
                .where(WORK_SHIFT.TOKEN_HASH.eq(tokenHash))
                .and(STAFF.ACTIVE.isTrue())
                .and(DEVICE.REVOKED.isFalse())
                .fetchOptional(
                        r ->
                                new Open(
                                        StaffRows.colleague(r.value1()),
                                        r.value2(),
                                        r.value3().toInstant(),
                                        r.value4().toInstant()));
    }

    public void seen(String tokenHash, Instant now) {
        sql.update(WORK_SHIFT)
                .set(WORK_SHIFT.SEEN_AT, Times.of(now))
                .where(WORK_SHIFT.TOKEN_HASH.eq(tokenHash))
                .execute();
    }

    public void end(String tokenHash) {
        sql.deleteFrom(WORK_SHIFT).where(WORK_SHIFT.TOKEN_HASH.eq(tokenHash)).execute();
    }

    public void endOfDevice(String clientId) {
        sql.deleteFrom(WORK_SHIFT).where(WORK_SHIFT.CLIENT_ID.eq(clientId)).execute();
    }

    public void endOfStaff(String staffId) {
        sql.deleteFrom(WORK_SHIFT).where(WORK_SHIFT.STAFF_ID.eq(staffId)).execute();
    }

    /** Removes what nobody was heard of since. */
    public void endSilent(Instant since) {
        sql.deleteFrom(WORK_SHIFT).where(WORK_SHIFT.SEEN_AT.lt(Times.of(since))).execute();
    }
}
