package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.DEVICE;
import static org.vestibule.portal.store.db.Tables.HELP_CALL;
import static org.vestibule.portal.store.db.Tables.KIOSK_REPORT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.vestibule.portal.store.db.tables.records.HelpCallRecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Calls for help. */
public final class CallRows {
    private static final Condition OPEN = HELP_CALL.STATE.ne(CallState.DONE.code());

    private final DSLContext sql;

    CallRows(DSLContext sql) {
        this.sql = sql;
    }

    public void add(Call call) {
        sql.insertInto(HELP_CALL)
                .values(
                        call.taskId(),
                        call.clientId(),
                        call.topic().screen(),
                        call.topic().language(),
                        Times.of(call.since()),
                        call.state().code())
                .execute();
    }

    public Optional<Call> find(String taskId) {
        return list(HELP_CALL.TASK_ID.eq(taskId)).stream().findFirst();
    }

    /** Everything that nobody has finished, oldest first. */
    public List<Call> open() {
        return list(OPEN);
    }

    public List<Call> openOf(String clientId) {
        return list(OPEN.and(HELP_CALL.CLIENT_ID.eq(clientId)));
    }

    /** Open calls of kiosks that were shut out, or have not been heard of since. */
    public List<Call> openOfSilent(Instant since) {
        var heard =
                DSL.coalesce(
                        DSL.field(
                                DSL.select(KIOSK_REPORT.HEARD_AT)
                                        .from(KIOSK_REPORT)
                                        .where(KIOSK_REPORT.CLIENT_ID.eq(HELP_CALL.CLIENT_ID))),
                        HELP_CALL.SINCE);
        var shutOut =
                DSL.exists(
                        DSL.selectOne()
                                .from(DEVICE)
                                .where(DEVICE.CLIENT_ID.eq(HELP_CALL.CLIENT_ID))
                                .and(DEVICE.REVOKED));
        return list(OPEN.and(heard.lt(Times.of(since)).or(shutOut)));
    }

    /**
     * Moves a call on, unless somebody else did.
     *
     * @return whether it was in one of these states
     */
    public boolean move(String taskId, Collection<CallState> from, CallState to) {
        return sql.update(HELP_CALL)
                        .set(HELP_CALL.STATE, to.code())
                        .where(HELP_CALL.TASK_ID.eq(taskId))
                        .and(HELP_CALL.STATE.in(from.stream().map(CallState::code).toList()))
                        .execute()
                == 1;
    }

    private List<Call> list(Condition condition) {
        return sql.selectFrom(HELP_CALL)
                .where(condition)
                .orderBy(HELP_CALL.SINCE, HELP_CALL.TASK_ID)
                .fetch(CallRows::call);
    }

    private static Call call(HelpCallRecord row) {
        return new Call(
                row.getTaskId(),
                row.getClientId(),
                new Call.Topic(row.getScreen(), row.getLanguage()),
                row.getSince().toInstant(),
                CallState.ofCode(row.getState()));
    }
}
