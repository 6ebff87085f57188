package org.vestibule.portal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

/**
 * Keeps a second portal off the same PostgreSQL database, as the lock of the file does with H2:
 * what a portal holds in memory (waits after wrong tries, counters of changes) would not be true
 * any more. An advisory lock of a connection of its own, taken anew when that connection is gone.
 */
final class SoleUse implements AutoCloseable {
    /** "VESTIBUL" in ASCII: nobody else's by accident. */
    private static final long NAME = 0x564553544942554CL;

    private static final int PATIENCE_SECONDS = 2;

    private final DataSource source;
    private final ReentrantLock lock = new ReentrantLock();
    private Connection holder;
    private volatile boolean inDoubt;

    private SoleUse(DataSource source, Connection holder) {
        this.source = source;
        this.holder = holder;
    }

    /**
     * @throws DatabaseRefused when another portal has it
     */
    static SoleUse take(DataSource source) throws SQLException {
        var holder = source.getConnection();
        if (!taken(holder)) {
            holder.close();
            throw new DatabaseRefused("Another portal works with this database; end it first.");
        }
        return new SoleUse(source, holder);
    }

    private static boolean taken(Connection by) throws SQLException {
        try (var statement = by.createStatement();
                var rows = statement.executeQuery("SELECT pg_try_advisory_lock(" + NAME + ")")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** The next who writes looks whether the lock is still ours. */
    void doubt() {
        inDoubt = true;
    }

    /**
     * Returns when the lock is ours; at once unless there is doubt.
     *
     * @throws DatabaseAway when it cannot be taken
     */
    void ensure() {
        if (!inDoubt) return;
        lock.lock();
        try {
            if (!inDoubt) return;
            if (!holder.isValid(PATIENCE_SECONDS)) takeAgain();
            inDoubt = false;
        } catch (SQLException e) {
            throw new DatabaseAway(e);
        } finally {
            lock.unlock();
        }
    }

    private void takeAgain() throws SQLException {
        holder.close();
        holder = source.getConnection();
        if (taken(holder)) return;
        holder.close();
        throw new DatabaseAway("another portal took the database over");
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
