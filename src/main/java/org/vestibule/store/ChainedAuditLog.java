package org.vestibule.store;

import org.vestibule.audit.AuditChain.Fact;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditLog;

import java.time.InstantSource;

/** The audit log in the database, chained as it is written. */
final class ChainedAuditLog implements AuditLog {
    private final HealingStore store;
    private final InstantSource clock;

    ChainedAuditLog(HealingStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void record(AuditEvent event, String actor, String subject) {
        store.use(
                session ->
                        session.commit(
                                transaction -> {
                                    var fact = new Fact(clock.instant(), event, actor, subject);
                                    transaction.rows().audit().append(fact);
                                    return fact;
                                }));
    }

    Verdict verify() {
        return store.use(session -> session.read(rows -> rows.audit().verify()));
    }
}
