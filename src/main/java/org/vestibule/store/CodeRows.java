package org.vestibule.store;

import static org.vestibule.store.db.Tables.ACTIVATION_CODE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.vestibule.store.db.tables.records.ActivationCodeRecord;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of pool codes, inside one transaction. */
final class CodeRows {
    /** Who gets a code with less left could not finish at home tonight. */
    private static final Duration DECENT_LIFE = Duration.ofDays(1);

    private final DSLContext sql;
    private final RowSeal seals;

    CodeRows(DSLContext sql, RowSeal seals) {
        this.sql = sql;
        this.seals = seals;
    }

    int available(Instant until) {
        return sql.fetchCount(
                ACTIVATION_CODE, isFree().and(ACTIVATION_CODE.EXPIRES.gt(utc(until))));
    }

    /**
     * The free codes in the order of handing out: first the one that expires first among those with
     * a day to live, so that none is wasted; then the others, longest life first.
     */
    Stream<CodeRow> free(Instant now) {
        var decent = utc(now.plus(DECENT_LIFE));
        var expires = ACTIVATION_CODE.EXPIRES;
        var lasting =
                sql.selectFrom(ACTIVATION_CODE)
                        .where(isFree().and(expires.ge(decent)))
                        .orderBy(expires.asc());
        var fading =
                sql.selectFrom(ACTIVATION_CODE)
                        .where(isFree().and(expires.lt(decent)).and(expires.gt(utc(now))))
                        .orderBy(expires.desc());
        return Stream.of(lasting, fading)
                .flatMap(query -> query.limit(3).fetch().stream())
                .flatMap(record -> row(record).stream());
    }

    /** All that nobody was given. */
    List<CodeRow> unused() {
        return select(isFree());
    }

    List<CodeRow> takenBy(UUID enrollment) {
        return select(ACTIVATION_CODE.TAKEN_BY.eq(enrollment));
    }

    /** Codes that the portal refuses by now, with whatever is left of them. */
    List<CodeRow> expired(Instant now) {
        return select(ACTIVATION_CODE.EXPIRES.le(utc(now)));
    }

    Optional<CodeRow> find(String id) {
        return select(ACTIVATION_CODE.ID.eq(id)).stream().findFirst();
    }

    boolean knows(String id) {
        return sql.fetchExists(ACTIVATION_CODE, ACTIVATION_CODE.ID.eq(id));
    }

    /** The slots that rows refer to. */
    List<Integer> slots() {
        return sql.select(ACTIVATION_CODE.SLOT)
                .from(ACTIVATION_CODE)
                .where(ACTIVATION_CODE.SLOT.isNotNull())
                .fetch(ACTIVATION_CODE.SLOT);
    }

    void add(CodeRow row) {
        var record = new ActivationCodeRecord();
        write(row, record);
        sql.executeInsert(record);
    }

    void update(CodeRow row) {
        var record = new ActivationCodeRecord();
        write(row, record);
        sql.update(ACTIVATION_CODE).set(record).where(ACTIVATION_CODE.ID.eq(row.id())).execute();
    }

    void delete(String id) {
        sql.deleteFrom(ACTIVATION_CODE).where(ACTIVATION_CODE.ID.eq(id)).execute();
    }

    private static Condition isFree() {
        return ACTIVATION_CODE.TAKEN_BY.isNull().and(ACTIVATION_CODE.SLOT.isNotNull());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private List<CodeRow> select(Condition condition) {
        return sql.selectFrom(ACTIVATION_CODE).where(condition).fetch().stream()
                .flatMap(record -> row(record).stream())
                .toList();
    }

    /** Empty when the seal does not fit: such a code is never handed out. */
    private Optional<CodeRow> row(ActivationCodeRecord record) {
        if (!seals.fits(record.getSeal(), "activation_code", plain(record))) {
            return Optional.empty();
        }
        return Optional.of(
                new CodeRow(
                        record.getId(),
                        Optional.ofNullable(record.getSealed())
                                .map(bytes -> new SealedRecord(record.getSlot(), bytes)),
                        record.getExpires().toInstant(),
                        Optional.ofNullable(record.getTakenBy())));
    }

    private void write(CodeRow row, ActivationCodeRecord record) {
        record.setId(row.id());
        record.setSlot(row.secret().map(SealedRecord::slot).orElse(null));
        record.setSealed(row.secret().map(SealedRecord::bytes).orElse(null));
        record.setExpires(utc(row.expires()));
        record.setTakenBy(row.takenBy().orElse(null));
        record.setSeal(seals.of("activation_code", plain(record)));
    }

    private static Object[] plain(ActivationCodeRecord record) {
        return new Object[] {
            record.getId(),
            record.getSlot(),
            record.getSealed() != null,
            record.getExpires(),
            record.getTakenBy()
        };
    }
}
