package org.vestibule.store;

import org.vestibule.audit.AuditEvent;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.OutboxItem.State;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Sets a record that does not open aside: it stays where it is, and staff is told. */
final class Quarantine {
    static final String REASON = "The record on this kiosk is damaged and cannot be read.";

    private Quarantine() {}

    /** Parks the item and records it, once. */
    static void put(Rows rows, UUID id) {
        var item = rows.outbox().find(id);
        if (item.filter(Quarantine::isIn).isPresent()) return;
        var attempts = item.map(OutboxItem::attempts).orElse(0);
        rows.outbox()
                .update(
                        new OutboxItem(
                                id, State.PARKED, attempts, Instant.EPOCH, Optional.of(REASON)));
        rows.record(AuditEvent.RECORD_QUARANTINED, id);
    }

    /** Whether staff was told already. */
    static boolean isIn(OutboxItem item) {
        return item.state() == State.PARKED && item.reason().equals(Optional.of(REASON));
    }
}
