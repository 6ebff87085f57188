package org.vestibule.store;

import org.jooq.exception.DataAccessException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The database while it is open: the owner, who can synchronize it, and the clerk, who may read and
 * write rows. Both connect once and never again: after the database has closed itself, a clerk's
 * new connection would open it without the owner's options (which keep statements out of a trace
 * file) and beside the next session.
 *
 * <p>One at a time uses it, and nobody after a failure: when a commit fails and H2 closes itself, a
 * statement in another open transaction, and even closing its connection, spins for ever.
 */
final class OpenDatabase implements AutoCloseable {
    private final Connection owner;
    private final Connection clerk;
    private final ReentrantLock using = new ReentrantLock(true);
    private boolean isBroken;

    /**
     * @param owner the only connection with rights on the schema
     * @param clerk may read and write rows
     */
    OpenDatabase(Connection owner, Connection clerk) {
        this.owner = owner;
        this.clerk = clerk;
    }

    /** Work on the clerk's connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Lends the clerk's connection; what the work leaves uncommitted is rolled back.
     *
     * @throws SQLException when the database fails, and ever after
     */
    <T> T lend(Work<T> work) throws SQLException {
        using.lock();
        try {
            if (isBroken) throw closed();
            return rolledBack(work);
        } catch (SQLException | DataAccessException e) {
            isBroken = true;
            throw e;
        } finally {
            using.unlock();
        }
    }

    private <T> T rolledBack(Work<T> work) throws SQLException {
        try {
            clerk.setAutoCommit(false);
            var result = work.on(clerk);
            clerk.rollback();
            return result;
        } catch (SQLException | DataAccessException e) {
            throw e; // the connection is not touched again
        } catch (RuntimeException e) {
            clerk.rollback();
            throw e;
        }
    }

    /** Returns when everything that was committed is on the disk. */
    void synchronize() throws SQLException {
        using.lock();
        try (var statement = owner.createStatement()) {
            if (isBroken) throw closed();
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            isBroken = true;
            throw e;
        } finally {
            using.unlock();
        }
    }

    private static SQLException closed() {
        return new SQLException("closed", "", Diagnosis.DATABASE_IS_CLOSED);
    }

    /** Ends it the orderly way. */
    @Override
    public void close() {
        using.lock();
        try {
            if (!isBroken) clerk.close();
            isBroken = true;
            owner.close();
        } catch (SQLException e) {
            throw new DataAccessException("close", e);
        } finally {
            using.unlock();
        }
    }

    /** Ends it without writing another byte: what the disk has is all that is certain. */
    void abandon() {
        using.lock();
        try (owner;
                var statement = owner.createStatement()) {
            isBroken = true;
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException _) {
            // It has shut itself down already, which is what brought us here.
        } finally {
            using.unlock();
        }
    }
}
