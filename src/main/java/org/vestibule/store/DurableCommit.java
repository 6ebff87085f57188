package org.vestibule.store;

import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The only way to write. H2's own commit is not durable (200 commits, no fsync), and {@code
 * CHECKPOINT SYNC} needs the owner's rights and does not commit: so commit as the clerk,
 * synchronize as the owner, and only then acknowledge.
 *
 * <p>Who comes while others are written waits for the next group: one transaction and one
 * synchronization for all of it. So the database never writes twice without a synchronization in
 * between: the second write could use space that only the first one freed, and a power cut may
 * leave the second without the first. Only after that synchronization record keys are overwritten.
 */
final class DurableCommit {
    private final OpenDatabase database;
    private final RecordKeys keys;
    private final Rows.Seals seals;
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Job<?>> waiting = new ArrayList<>();

    DurableCommit(OpenDatabase database, RecordKeys keys, Rows.Seals seals) {
        this.database = database;
        this.keys = keys;
        this.seals = seals;
    }

    /**
     * Runs the work in a transaction and returns when it is on the disk. Work that throws is rolled
     * back alone.
     *
     * @throws DataAccessException when it is not on the disk, or perhaps not
     */
    <T> T run(Function<Transaction, T> work) {
        var job = new Job<>(work);
        synchronized (waiting) {
            waiting.add(job);
        }
        writing.lock();
        try {
            if (!job.isDone()) write(takeWaiting());
        } finally {
            writing.unlock();
        }
        return job.result();
    }

    private List<Job<?>> takeWaiting() {
        synchronized (waiting) {
            var group = List.copyOf(waiting);
            waiting.clear();
            return group;
        }
    }

    private void write(List<Job<?>> group) {
        try {
            database.lend(connection -> commit(connection, group));
            database.synchronize();
            group.forEach(Job::noteKeys);
            keys.shred(group.stream().flatMap(Job::unneeded).toList());
            group.forEach(Job::written);
        } catch (SQLException | RuntimeException e) {
            group.forEach(job -> job.fail(new DataAccessException("commit", e)));
        }
    }

    private int commit(Connection connection, List<Job<?>> group) throws SQLException {
        var sql = DSL.using(connection, ClientDatabase.DIALECT, ClientDatabase.SQL);
        for (var job : group) {
            var before = connection.setSavepoint();
            if (!job.work(new Transaction(new Rows(sql, seals)))) connection.rollback(before);
        }
        connection.commit();
        return group.size();
    }

    /** One caller's work and what came of it. Used under the lock until it is done. */
    private static final class Job<T> {
        private final Function<Transaction, T> work;
        private @Nullable Worked<T> worked;
        private @Nullable RuntimeException failure;
        private boolean done;

        private record Worked<T>(Transaction transaction, T result) {}

        Job(Function<Transaction, T> work) {
            this.work = work;
        }

        boolean isDone() {
            return done;
        }

        /** Whether the work went well. */
        boolean work(Transaction transaction) {
            try {
                worked = new Worked<>(transaction, work.apply(transaction));
                return true;
            } catch (DataAccessException e) {
                throw e; // the database has failed, and with it the whole group
            } catch (RuntimeException e) {
                fail(e);
                return false;
            }
        }

        void noteKeys() {
            if (worked != null) worked.transaction().noteKeys();
        }

        Stream<Integer> unneeded() {
            return worked == null ? Stream.of() : worked.transaction().unneeded();
        }

        void written() {
            done = true;
        }

        void fail(RuntimeException e) {
            if (failure == null) failure = e;
            done = true;
        }

        T result() {
            if (failure != null) throw failure;
            if (!done || worked == null) throw new IllegalStateException("a group lost its leader");
            return worked.result();
        }
    }
}
