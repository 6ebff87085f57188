package org.vestibule.store;

import org.jooq.DSLContext;
import org.vestibule.audit.AuditChain;
import org.vestibule.audit.AuditChain.Fact;
import org.vestibule.audit.AuditEvent;

import java.time.InstantSource;

/** All tables, as one transaction or one look sees them. */
final class Rows {
    /** Who acts when no member of staff does. */
    static final String KIOSK = "kiosk";

    private final DSLContext sql;
    private final Seals seals;

    Rows(DSLContext sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /** What makes rows and entries tamper-evident, and the clock that dates them. */
    record Seals(RowSeal rows, AuditChain chain, InstantSource clock) {}

    EnrollmentRows enrollments() {
        return new EnrollmentRows(sql, seals.rows());
    }

    OutboxRows outbox() {
        return new OutboxRows(sql, seals.rows());
    }

    CodeRows codes() {
        return new CodeRows(sql, seals.rows());
    }

    TicketRows tickets() {
        return new TicketRows(sql);
    }

    AuditRows audit() {
        return new AuditRows(sql, seals.chain());
    }

    /** Records what the kiosk itself did. */
    void record(AuditEvent event, Object subject) {
        audit().append(new Fact(seals.clock().instant(), event, KIOSK, subject.toString()));
    }
}
