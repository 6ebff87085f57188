package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.HELPER;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.vestibule.frontdesk.ProxyBasis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may see whose record, by the practice's word. */
public final class HelperRows {
    private final DSLContext sql;

    HelperRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Access that has not been ended.
     *
     * @param taskId of the request that was granted
     * @param helperId who may see
     * @param patientId whose record
     */
    public record Access(String taskId, String helperId, String patientId, ProxyBasis basis) {}

    public void add(Access access, Instant now) {
        sql.insertInto(HELPER)
                .set(HELPER.TASK_ID, access.taskId())
                .set(HELPER.HELPER_ID, access.helperId())
                .set(HELPER.PATIENT_ID, access.patientId())
                .set(HELPER.BASIS, access.basis().name())
                .set(HELPER.SINCE, Times.of(now))
                .execute();
    }

    /** What a helper may see, the longest granted first. */
    public List<Access> ofHelper(String helperId) {
        return list(HELPER.HELPER_ID.eq(helperId));
    }

    /** Who may see a record, the longest granted first. */
    public List<Access> ofPatient(String patientId) {
        return list(HELPER.PATIENT_ID.eq(patientId));
    }

    /** One access of a helper, by its request. */
    public Optional<Access> find(String helperId, String taskId) {
        return list(HELPER.HELPER_ID.eq(helperId).and(HELPER.TASK_ID.eq(taskId))).stream()
                .findFirst();
    }

    /** From now on they see nothing. */
    public void end(String taskId, Instant now) {
        sql.update(HELPER)
                .set(HELPER.ENDED, Times.of(now))
                .where(HELPER.TASK_ID.eq(taskId))
                .and(HELPER.ENDED.isNull())
                .execute();
    }

    private List<Access> list(Condition whose) {
        return sql.selectFrom(HELPER)
                .where(whose)
                .and(HELPER.ENDED.isNull())
                .orderBy(HELPER.SINCE, HELPER.TASK_ID)
                .fetch(
                        r ->
                                new Access(
                                        r.getTaskId(),
                                        r.getHelperId(),
                                        r.getPatientId(),
                                        ProxyBasis.valueOf(r.getBasis())));
    }
}
