package org.vestibule.portal.store;

import org.jooq.exception.DataAccessException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Brings commits to the disk: H2's commit alone does not. One CHECKPOINT SYNC serves everybody who
 * committed before it began, so that a busy server syncs once a group.
 */
final class DiskSync {
    private final Connection admin;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong committed = new AtomicLong();
    private long synced;

    /**
     * @param admin used by nobody else; only an administrator may checkpoint
     */
    DiskSync(Connection admin) {
        this.admin = admin;
    }

    /** Returns when everything that the caller committed is on the disk. */
    void await() {
        var mine = committed.incrementAndGet();
        lock.lock();
        try {
            if (synced >= mine) return;
            var upTo = committed.get();
            try (var statement = admin.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
            synced = upTo;
        } catch (SQLException e) {
            throw new DataAccessException("the disk did not take a commit", e);
        } finally {
            lock.unlock();
        }
    }
}
