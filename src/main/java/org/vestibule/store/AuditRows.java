package org.vestibule.store;

import static org.vestibule.store.db.Tables.AUDIT_ENTRY;
import static org.vestibule.store.db.Tables.AUDIT_HEAD;

import org.jooq.DSLContext;
import org.vestibule.audit.AuditChain;
import org.vestibule.audit.AuditChain.Fact;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.audit.AuditEntry;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditHead;
import org.vestibule.store.db.tables.records.AuditEntryRecord;

import java.time.ZoneOffset;

/** The tables of the audit chain, inside one transaction. */
final class AuditRows {
    private static final int ONLY = 1;

    private final DSLContext sql;
    private final AuditChain chain;

    AuditRows(DSLContext sql, AuditChain chain) {
        this.sql = sql;
        this.chain = chain;
    }

    void append(Fact fact) {
        var head = sql.selectFrom(AUDIT_HEAD).where(AUDIT_HEAD.ID.eq(ONLY)).fetchOne();
        var entry =
                head == null
                        ? AuditChain.append(0, AuditChain.START, fact)
                        : AuditChain.append(head.getPosition(), head.getHash(), fact);
        add(entry);
        if (head == null) {
            insertHead(entry.position(), entry.hash());
        } else {
            sql.update(AUDIT_HEAD)
                    .set(AUDIT_HEAD.POSITION, entry.position())
                    .set(AUDIT_HEAD.HASH, entry.hash())
                    .set(AUDIT_HEAD.SEAL, chain.head(entry.position(), entry.hash()).seal())
                    .where(AUDIT_HEAD.ID.eq(ONLY))
                    .execute();
        }
    }

    Verdict verify() {
        var head =
                sql.selectFrom(AUDIT_HEAD)
                        .where(AUDIT_HEAD.ID.eq(ONLY))
                        .fetchOptional(row -> new AuditHead(row.getPosition(), row.getSeal()))
                        .orElseGet(() -> chain.head(0, AuditChain.START));
        try (var rows = sql.selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.POSITION).stream()) {
            Iterable<AuditEntry> entries = () -> rows.map(AuditRows::entry).iterator();
            return chain.verify(entries, head);
        }
    }

    /** Whether the head is not what was written, or is gone while there are entries. */
    boolean isHeadDamaged() {
        var head = sql.selectFrom(AUDIT_HEAD).where(AUDIT_HEAD.ID.eq(ONLY)).fetchOne();
        if (head == null) return sql.fetchExists(AUDIT_ENTRY);
        return !chain.head(head.getPosition(), head.getHash()).seal().equals(head.getSeal());
    }

    /** Goes on from the last entry. */
    void rebuildHead() {
        sql.deleteFrom(AUDIT_HEAD).execute();
        sql.selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.POSITION.desc())
                .limit(1)
                .fetchOptional()
                .ifPresent(last -> insertHead(last.getPosition(), last.getHash()));
    }

    private void insertHead(long position, String hash) {
        var seal = chain.head(position, hash).seal();
        sql.insertInto(AUDIT_HEAD).values(ONLY, position, hash, seal).execute();
    }

    private void add(AuditEntry entry) {
        var row = new AuditEntryRecord();
        row.setPosition(entry.position());
        row.setAt(entry.at().atOffset(ZoneOffset.UTC));
        row.setEvent(entry.event().name());
        row.setActor(entry.actor());
        row.setSubject(entry.subject());
        row.setHash(entry.hash());
        sql.executeInsert(row);
    }

    private static AuditEntry entry(AuditEntryRecord row) {
        return new AuditEntry(
                row.getPosition(),
                row.getAt().toInstant(),
                AuditEvent.valueOf(row.getEvent()),
                row.getActor(),
                row.getSubject(),
                row.getHash());
    }
}
