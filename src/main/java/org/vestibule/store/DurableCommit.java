package org.vestibule.store;

import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The only way to write. H2's own commit is not durable (200 commits, no fsync), and {@code
 * CHECKPOINT SYNC} needs the owner's rights and does not commit: so commit as the clerk,
 * synchronize as the owner, and only then acknowledge. One transaction at a time; those that wait
 * share a synchronization.
 */
final class DurableCommit {
    private final Connection owner;
    private final Clerks clerks;
    private final Rows.Seals seals;
    private final ReentrantLock writing = new ReentrantLock();
    private final SharedSync sync = new SharedSync(this::synchronize);

    /**
     * @param owner the only connection with rights on the schema
     * @param clerks connections that may read and write rows
     */
    DurableCommit(Connection owner, Clerks clerks, Rows.Seals seals) {
        this.owner = owner;
        this.clerks = clerks;
        this.seals = seals;
    }

    /**
     * Runs the work in a transaction and returns when it is on the disk.
     *
     * @throws DataAccessException when it is not, or perhaps not
     */
    <T> T run(Function<Transaction, T> work) {
        var committed = commit(work);
        sync.run();
        committed.transaction().synced();
        return committed.result();
    }

    private record Committed<T>(Transaction transaction, T result) {}

    private <T> Committed<T> commit(Function<Transaction, T> work) {
        writing.lock();
        try {
            return clerks.lend(connection -> commit(connection, work));
        } catch (SQLException e) {
            throw new DataAccessException("commit", e);
        } finally {
            writing.unlock();
        }
    }

    private <T> Committed<T> commit(Connection connection, Function<Transaction, T> work)
            throws SQLException {
        connection.setAutoCommit(false);
        var sql = DSL.using(connection, ClientDatabase.DIALECT, ClientDatabase.SQL);
        var transaction = new Transaction(new Rows(sql, seals));
        var result = work.apply(transaction);
        connection.commit();
        return new Committed<>(transaction, result);
    }

    private void synchronize() {
        try (var statement = owner.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new DataAccessException("synchronize", e);
        }
    }
}
