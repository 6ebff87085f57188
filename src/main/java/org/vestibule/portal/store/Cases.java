package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.ENROLLMENT_CASE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.PersonName;
import org.vestibule.enrollment.Wishes;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.portal.store.EnrollmentCase.Asked;
import org.vestibule.portal.store.db.tables.records.EnrollmentCaseRecord;
import org.vestibule.practice.PortalTask;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
        row.setArrived(Times.of(now));
        fill(row, arrived.asked());
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
        row.setReason(of.reason().map(Cases::word).orElse(null));
        row.setPatientId(of.patientId().orElse(null));
        row.setCodeId(of.codeId().orElse(null));
    }

    private static void fill(EnrollmentCaseRecord row, Asked asked) {
        var wishes = asked.wishes();
        row.setKind(asked.kind().code());
        row.setLanguage(wishes.language());
        row.setForWhom(wishes.forWhom().code());
        row.setFirstTask(wishes.firstTask().code());
        row.setFinishBy(wishes.finishBy().code());
        row.setDeclined(wishes.declined().map(DeclineReason::code).orElse(null));
        row.setCallWindow(wishes.callWindow().map(CallWindow::code).orElse(null));
        row.setGivenName(asked.typed().map(t -> t.name().given()).orElse(""));
        row.setFamilyName(asked.typed().map(t -> t.name().family()).orElse(""));
        row.setBirthDate(asked.birthDate().orElse(null));
        row.setMobile(asked.contact().mobile().orElse(null));
        row.setEmail(asked.contact().email().orElse(null));
        row.setTicket(asked.ticket().orElse(null));
        row.setAuthored(Times.of(asked.authoredOn()));
    }

    public Optional<EnrollmentCase> find(String taskId) {
        return list(ENROLLMENT_CASE.TASK_ID.eq(taskId)).stream().findFirst();
    }

    /** The same, and everybody else is held off it until the transaction ends. */
    public Optional<EnrollmentCase> hold(String taskId) {
        return sql.selectFrom(ENROLLMENT_CASE)
                .where(ENROLLMENT_CASE.TASK_ID.eq(taskId))
                .forUpdate()
                .fetchOptional(Cases::read);
    }

    /** The enrollment a code is bound to; the first one when a kiosk sent it twice. */
    public Optional<EnrollmentCase> ofCode(String codeId) {
        return list(ENROLLMENT_CASE.CODE_ID.eq(codeId)).stream().findFirst();
    }

    /** All of one person, the first to arrive first. */
    public List<EnrollmentCase> ofPatient(String patientId) {
        return list(ENROLLMENT_CASE.PATIENT_ID.eq(patientId));
    }

    /** All of these people, the first to arrive first. */
    public List<EnrollmentCase> ofPatients(Collection<String> patientIds) {
        return list(ENROLLMENT_CASE.PATIENT_ID.in(patientIds));
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
                .orderBy(ENROLLMENT_CASE.ARRIVED, ENROLLMENT_CASE.AUTHORED, ENROLLMENT_CASE.TASK_ID)
                .fetch(Cases::read);
    }

    private static EnrollmentCase read(EnrollmentCaseRecord row) {
        return new EnrollmentCase(
                new EnrollmentCase.Ids(row.getTaskId(), row.getAnswersId(), row.getClientId()),
                CaseStage.ofCode(row.getStage()),
                Optional.ofNullable(row.getReason()).map(Cases::reason),
                Optional.ofNullable(row.getPatientId()),
                Optional.ofNullable(row.getCodeId()),
                new Asked(
                        EnrollmentKind.ofCode(row.getKind()),
                        wishes(row),
                        typed(row),
                        Optional.ofNullable(row.getTicket()),
                        row.getAuthored().toInstant()));
    }

    private static Wishes wishes(EnrollmentCaseRecord row) {
        return new Wishes(
                row.getLanguage(),
                ForWhom.ofCode(row.getForWhom()),
                PortalTask.ofCode(row.getFirstTask()),
                FinishBy.ofCode(row.getFinishBy()),
                Optional.ofNullable(row.getDeclined()).map(DeclineReason::ofCode),
                Optional.ofNullable(row.getCallWindow()).map(CallWindow::ofCode));
    }

    private static Optional<Identity.Typed> typed(EnrollmentCaseRecord row) {
        var contact =
                new Contact(
                        Optional.ofNullable(row.getMobile()), Optional.ofNullable(row.getEmail()));
        return Optional.ofNullable(row.getBirthDate())
                .map(
                        born ->
                                new Identity.Typed(
                                        new PersonName(row.getGivenName(), row.getFamilyName()),
                                        born,
                                        contact));
    }

    /** {@code not-attested}: on the Task and in the table. */
    public static String word(CaseReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static CaseReason reason(String word) {
        return CaseReason.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
