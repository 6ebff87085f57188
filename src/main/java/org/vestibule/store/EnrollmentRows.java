package org.vestibule.store;

import static org.vestibule.store.db.Tables.ENROLLMENT;
import static org.vestibule.store.db.Tables.OUTBOX;

import org.jooq.DSLContext;
import org.vestibule.enrollment.Stage;
import org.vestibule.store.db.tables.records.EnrollmentRecord;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of enrollments, inside one transaction. */
final class EnrollmentRows {
    private final DSLContext sql;
    private final RowSeal seals;

    EnrollmentRows(DSLContext sql, RowSeal seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /** What came of looking for a row. */
    sealed interface Found {
        record Intact(EnrollmentRow row) implements Found {}

        /** Its seal does not fit what it says. */
        record Damaged() implements Found {}

        record Absent() implements Found {}
    }

    Found find(UUID id) {
        var record = sql.selectFrom(ENROLLMENT).where(ENROLLMENT.ID.eq(id)).fetchOne();
        return record == null ? new Found.Absent() : read(record);
    }

    Optional<EnrollmentRow> intact(UUID id) {
        return find(id) instanceof Found.Intact(var row) ? Optional.of(row) : Optional.empty();
    }

    void add(EnrollmentRow row) {
        var record = new EnrollmentRecord();
        write(row, record);
        sql.executeInsert(record);
    }

    void update(EnrollmentRow row) {
        var record = new EnrollmentRecord();
        write(row, record);
        sql.update(ENROLLMENT).set(record).where(ENROLLMENT.ID.eq(row.id())).execute();
    }

    /** The ids of the rows whose seal does not fit. */
    List<UUID> damaged() {
        try (var records = sql.selectFrom(ENROLLMENT).stream()) {
            return records.filter(record -> read(record) instanceof Found.Damaged)
                    .map(EnrollmentRecord::getId)
                    .toList();
        }
    }

    /** The intact rows whose record is not shredded. */
    List<EnrollmentRow> kept() {
        return sql.selectFrom(ENROLLMENT).where(ENROLLMENT.SLOT.isNotNull()).fetch().stream()
                .flatMap(
                        record ->
                                read(record) instanceof Found.Intact(var row)
                                        ? Stream.of(row)
                                        : Stream.of())
                .toList();
    }

    /** The slots that rows refer to, damaged ones too. */
    List<Integer> slots() {
        return sql.select(ENROLLMENT.SLOT)
                .from(ENROLLMENT)
                .where(ENROLLMENT.SLOT.isNotNull())
                .fetch(ENROLLMENT.SLOT);
    }

    /** The ids of the rows that are still to be sent and have no item in the outbox. */
    List<UUID> unqueued() {
        return sql.select(ENROLLMENT.ID)
                .from(ENROLLMENT)
                .leftAntiJoin(OUTBOX)
                .on(OUTBOX.ID.eq(ENROLLMENT.ID))
                .where(ENROLLMENT.SLOT.isNotNull())
                .fetch(ENROLLMENT.ID);
    }

    /** The ciphertext of a row whatever its seal says. */
    Optional<byte[]> ciphertext(UUID id) {
        return sql.select(ENROLLMENT.SEALED)
                .from(ENROLLMENT)
                .where(ENROLLMENT.ID.eq(id))
                .fetchOptional(ENROLLMENT.SEALED);
    }

    private Found read(EnrollmentRecord record) {
        if (!seals.fits(record.getSeal(), "enrollment", plain(record))) return new Found.Damaged();
        var secret =
                Optional.ofNullable(record.getSealed())
                        .map(bytes -> new SealedRecord(record.getSlot(), bytes));
        return new Found.Intact(
                new EnrollmentRow(
                        record.getId(),
                        secret,
                        Stage.valueOf(record.getStage()),
                        Optional.ofNullable(record.getTaskId()),
                        Optional.ofNullable(record.getAnswersId())));
    }

    private void write(EnrollmentRow row, EnrollmentRecord record) {
        record.setId(row.id());
        record.setSlot(row.secret().map(SealedRecord::slot).orElse(null));
        record.setSealed(row.secret().map(SealedRecord::bytes).orElse(null));
        record.setStage(row.stage().name());
        record.setTaskId(row.taskId().orElse(null));
        record.setAnswersId(row.answersId().orElse(null));
        record.setSeal(seals.of("enrollment", plain(record)));
    }

    private static Object[] plain(EnrollmentRecord record) {
        return new Object[] {
            record.getId(),
            record.getSlot(),
            record.getSealed() != null,
            record.getStage(),
            record.getTaskId(),
            record.getAnswersId()
        };
    }
}
