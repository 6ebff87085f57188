package org.vestibule.store;

import static org.vestibule.store.db.Tables.OUTBOX;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.store.db.tables.records.OutboxRecord;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of what waits to be sent, inside one transaction. */
final class OutboxRows {
    /** As wide as the column. */
    private static final int LONGEST_REASON = 400;

    private final DSLContext sql;
    private final RowSeal seals;

    OutboxRows(DSLContext sql, RowSeal seals) {
        this.sql = sql;
        this.seals = seals;
    }

    void add(UUID id, Instant due) {
        var record = new OutboxRecord();
        write(new OutboxItem(id, State.WAITING, 0, due, Optional.empty()), record);
        sql.executeInsert(record);
    }

    void update(OutboxItem item) {
        var record = new OutboxRecord();
        write(item, record);
        sql.update(OUTBOX).set(record).where(OUTBOX.ID.eq(item.id())).execute();
    }

    Optional<OutboxItem> find(UUID id) {
        return sql.selectFrom(OUTBOX)
                .where(OUTBOX.ID.eq(id))
                .fetchOptional()
                .flatMap(record -> item(record).stream().findFirst());
    }

    List<OutboxItem> due(Instant now, int limit) {
        var condition = isIn(State.WAITING).and(OUTBOX.DUE.le(utc(now)));
        return fetch(condition, OUTBOX.PLACE.asc(), limit).toList();
    }

    Optional<Instant> nextDue() {
        return sql.select(DSL.min(OUTBOX.DUE))
                .from(OUTBOX)
                .where(isIn(State.WAITING))
                .fetchOptional(DSL.min(OUTBOX.DUE))
                .map(OffsetDateTime::toInstant);
    }

    /** Undelivered ones oldest first, then the newest delivered up to the limit. */
    List<OutboxItem> list(int limit) {
        var undelivered = isIn(State.DELIVERED).not();
        return Stream.concat(
                        fetch(undelivered, OUTBOX.PLACE.asc(), Integer.MAX_VALUE),
                        fetch(isIn(State.DELIVERED), OUTBOX.PLACE.desc(), limit))
                .toList();
    }

    /** The ids of the rows whose seal does not fit. */
    List<UUID> damaged() {
        try (var records = sql.selectFrom(OUTBOX).stream()) {
            return records.filter(record -> item(record).isEmpty())
                    .map(OutboxRecord::getId)
                    .toList();
        }
    }

    private Stream<OutboxItem> fetch(Condition condition, OrderField<?> order, int limit) {
        return sql.selectFrom(OUTBOX).where(condition).orderBy(order).limit(limit).fetch().stream()
                .flatMap(record -> item(record).stream());
    }

    private static Condition isIn(State state) {
        return OUTBOX.STATE.eq(state.name());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private Optional<OutboxItem> item(OutboxRecord record) {
        if (!seals.fits(record.getSeal(), "outbox", plain(record))) return Optional.empty();
        return Optional.of(
                new OutboxItem(
                        record.getId(),
                        State.valueOf(record.getState()),
                        record.getAttempts(),
                        record.getDue().toInstant(),
                        Optional.ofNullable(record.getReason())));
    }

    private void write(OutboxItem item, OutboxRecord record) {
        record.setId(item.id());
        record.setState(item.state().name());
        record.setAttempts(item.attempts());
        record.setDue(utc(item.due()));
        record.setReason(item.reason().map(OutboxRows::shortened).orElse(null));
        record.setSeal(seals.of("outbox", plain(record)));
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private static Object[] plain(OutboxRecord record) {
        return new Object[] {
            record.getId(),
            record.getState(),
            record.getAttempts(),
            record.getDue(),
            record.getReason()
        };
    }
}
