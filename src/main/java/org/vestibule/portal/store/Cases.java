package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.ENROLLMENT_CASE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.vestibule.enrollment.Contact;
import org.vestibule.portal.store.db.tables.records.EnrollmentCaseRecord;
import org.vestibule.practice.PortalTask;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Enrollments as the desk follows them. */
public final class Cases {
    private final DSLContext sql;

    Cases(DSLContext sql) {
        this.sql = sql;
    }

    public void add(EnrollmentCase arrived, Instant now) {
        var row = sql.newRecord(ENROLLMENT_CASE);
        row.setTaskId(arrived.ids().taskId());
        row.setAnswersId(arrived.ids().answersId());
        row.setClientId(arrived.ids().clientId());
        row.setLanguage(arrived.asked().language());
        row.setFirstTask(arrived.asked().firstTask().code());
        row.setBirthDate(arrived.asked().birthDate().orElse(null));
        row.setMobile(arrived.asked().contact().mobile().orElse(null));
        row.setEmail(arrived.asked().contact().email().orElse(null));
        row.setArrived(Times.of(now));
        fill(row, arrived);
        row.insert();
    }

    /** Writes stage, reason, patient and code. */
    public void update(EnrollmentCase changed) {
        var row =
                sql.fetchSingle(
                        ENROLLMENT_CASE, ENROLLMENT_CASE.TASK_ID.eq(changed.ids().taskId()));
        fill(row, changed);
        row.update();
    }

    private static void fill(EnrollmentCaseRecord row, EnrollmentCase of) {
        row.setStage(of.stage().code());
        row.setReason(of.reason().map(DeskReason::code).orElse(null));
        row.setPatientId(of.patientId().orElse(null));
        row.setCodeId(of.codeId().orElse(null));
    }

    public Optional<EnrollmentCase> find(String taskId) {
        return list(ENROLLMENT_CASE.TASK_ID.eq(taskId)).stream().findFirst();
    }

    /** The enrollment a code is bound to; the first one when a kiosk sent it twice. */
    public Optional<EnrollmentCase> ofCode(String codeId) {
        return list(ENROLLMENT_CASE.CODE_ID.eq(codeId)).stream().findFirst();
    }

    /** All of one person, the first to arrive first. */
    public List<EnrollmentCase> ofPatient(String patientId) {
        return list(ENROLLMENT_CASE.PATIENT_ID.eq(patientId));
    }

    public List<EnrollmentCase> atStage(CaseStage stage) {
        return list(ENROLLMENT_CASE.STAGE.eq(stage.code()));
    }

    public int count(CaseStage stage) {
        return sql.fetchCount(ENROLLMENT_CASE, ENROLLMENT_CASE.STAGE.eq(stage.code()));
    }

    private List<EnrollmentCase> list(Condition condition) {
        return sql.selectFrom(ENROLLMENT_CASE)
                .where(condition)
                .orderBy(ENROLLMENT_CASE.ARRIVED, ENROLLMENT_CASE.TASK_ID)
                .fetch(Cases::read);
    }

    private static EnrollmentCase read(EnrollmentCaseRecord row) {
        return new EnrollmentCase(
                new EnrollmentCase.Ids(row.getTaskId(), row.getAnswersId(), row.getClientId()),
                CaseStage.ofCode(row.getStage()),
                Optional.ofNullable(row.getReason()).map(DeskReason::ofCode),
                Optional.ofNullable(row.getPatientId()),
                Optional.ofNullable(row.getCodeId()),
                new EnrollmentCase.Asked(
                        row.getLanguage(),
                        PortalTask.ofCode(row.getFirstTask()),
                        Optional.ofNullable(row.getBirthDate()),
                        new Contact(
                                Optional.ofNullable(row.getMobile()),
                                Optional.ofNullable(row.getEmail()))));
    }
}
