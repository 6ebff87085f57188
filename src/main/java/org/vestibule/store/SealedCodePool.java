package org.vestibule.store;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.CodePool;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pool of codes, each under a key of its own like the enrollments. */
final class SealedCodePool implements CodePool {
    private final HealingStore store;
    private final InstantSource clock;

    SealedCodePool(HealingStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int available(Instant until) {
        return store.use(session -> session.read(rows -> rows.codes().available(until)));
    }

    /** Takes what is new, and shreds what has expired. */
    @Override
    public void add(List<ActivationCode> codes) {
        store.admit();
        store.use(session -> add(session, codes));
    }

    private int add(StoreSession session, List<ActivationCode> codes) {
        var keys = new HashMap<ActivationCode, RecordKeys.Fresh>();
        var fresh = session.keys().take(codes.size()).iterator();
        for (var code : codes) keys.put(code, fresh.next());
        return session.commit(transaction -> add(session, transaction, keys));
    }

    private int add(
            StoreSession session,
            Transaction transaction,
            Map<ActivationCode, RecordKeys.Fresh> keys) {
        var rows = transaction.rows().codes();
        var doomed = new ArrayList<Integer>();
        for (var expired : rows.expired(clock.instant())) {
            expired.secret().map(SealedRecord::slot).ifPresent(doomed::add);
            rows.delete(expired.id());
        }
        keys.forEach(
                (code, key) -> {
                    if (rows.knows(code.id()) || !code.expires().isAfter(clock.instant())) {
                        doomed.add(key.slot());
                    } else {
                        rows.add(secret(session, code, key));
                    }
                });
        transaction.shredOnceWritten(doomed);
        return keys.size();
    }

    private static CodeRow secret(StoreSession session, ActivationCode code, RecordKeys.Fresh key) {
        var owner = RecordKind.owner(code.id());
        var secret = session.vault().seal(key, RecordKind.CODE, owner, RecordBytes.of(code));
        return new CodeRow(code.id(), Optional.of(secret), code.expires(), Optional.empty());
    }
}
