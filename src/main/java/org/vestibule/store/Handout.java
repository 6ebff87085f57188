package org.vestibule.store;

import org.vestibule.audit.AuditEvent;
import org.vestibule.enrollment.ActivationCode;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Hands codes out of the pool, inside one transaction. */
final class Handout {
    private final StoreSession session;
    private final Rows rows;
    private final InstantSource clock;

    Handout(StoreSession session, Rows rows, InstantSource clock) {
        this.session = session;
        this.rows = rows;
        this.clock = clock;
    }

    /** The next code that opens; empty when the pool has run dry. */
    Optional<ActivationCode> take(UUID enrollment) {
        for (var row : rows.codes().free(clock.instant()).toList()) {
            var code = open(row);
            if (code.isPresent()) {
                rows.codes().update(row.takenBy(enrollment));
                return code;
            }
            rows.codes().update(row.shredded());
            rows.record(AuditEvent.RECORD_QUARANTINED, row.id());
        }
        return Optional.empty();
    }

    /** The code that was taken for an enrollment, as long as it is not shredded. */
    Optional<ActivationCode> given(UUID enrollment) {
        return rows.codes().takenBy(enrollment).stream()
                .flatMap(row -> open(row).stream())
                .findFirst();
    }

    private Optional<ActivationCode> open(CodeRow row) {
        var owner = RecordKind.owner(row.id());
        return row.secret()
                .flatMap(secret -> session.vault().open(secret, RecordKind.CODE, owner))
                .map(RecordBytes::code);
    }
}
