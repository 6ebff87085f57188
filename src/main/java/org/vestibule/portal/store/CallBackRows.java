package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.CALL_BACK;

import org.jooq.DSLContext;

import java.time.LocalDate;
import java.util.Set;

/** On which day somebody is to be called. */
public final class CallBackRows {
    private final DSLContext sql;

    CallBackRows(DSLContext sql) {
        this.sql = sql;
    }

    public void add(String taskId, LocalDate due) {
        sql.insertInto(CALL_BACK).values(taskId, due, 0).execute();
    }

    /** Nobody was reached. */
    public void moveTo(String taskId, LocalDate due) {
        sql.update(CALL_BACK)
                .set(CALL_BACK.DUE_DAY, due)
                .set(CALL_BACK.TRIES, CALL_BACK.TRIES.plus(1))
                .where(CALL_BACK.TASK_ID.eq(taskId))
                .execute();
    }

    /** Tasks whose call is due on a later day. */
    public Set<String> dueAfter(LocalDate day) {
        return sql.select(CALL_BACK.TASK_ID)
                .from(CALL_BACK)
                .where(CALL_BACK.DUE_DAY.gt(day))
                .fetchSet(CALL_BACK.TASK_ID);
    }
}
