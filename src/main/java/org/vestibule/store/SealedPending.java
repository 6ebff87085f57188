package org.vestibule.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Pending;

import java.util.UUID;

/** Opens what is still to be sent. */
final class SealedPending implements Pending {
    private static final Logger LOG = LoggerFactory.getLogger(SealedPending.class);

    private final HealingStore store;

    SealedPending(HealingStore store) {
        this.store = store;
    }

    @Override
    public Lookup find(EnrollmentId id) {
        return store.use(session -> find(session, id.value()));
    }

    private static Lookup find(StoreSession session, UUID id) {
        var lookup =
                switch (session.read(rows -> rows.enrollments().find(id))) {
                    case EnrollmentRows.Found.Intact(var row) -> open(session, row);
                    case EnrollmentRows.Found.Damaged() -> unreadable("its row is damaged");
                    case EnrollmentRows.Found.Absent() -> unreadable("it has no row");
                };
        if (lookup instanceof Lookup.Unreadable) quarantine(session, id);
        return lookup;
    }

    private static Lookup open(StoreSession session, EnrollmentRow row) {
        if (row.secret().isEmpty()) return new Lookup.Shredded();
        return session.vault()
                .open(row.secret().get(), RecordKind.ENROLLMENT, row.id())
                .<Lookup>map(RecordBytes::enrollment)
                .orElseGet(() -> unreadable("its key does not open it"));
    }

    private static Lookup unreadable(String why) {
        LOG.error("an enrollment cannot be read: {}", why);
        return new Lookup.Unreadable();
    }

    private static void quarantine(StoreSession session, UUID id) {
        session.commit(
                transaction -> {
                    var rows = transaction.rows();
                    if (rows.outbox().find(id).isPresent()) Quarantine.put(rows, id);
                    return id;
                });
    }
}
