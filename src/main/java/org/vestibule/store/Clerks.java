package org.vestibule.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * The connections that may read and write rows. All of them are made while the owner's is open and
 * none later: after the database has closed itself, a clerk's connection would open it again,
 * without the owner's options (which keep statements out of a trace file) and beside the next
 * session.
 */
final class Clerks implements AutoCloseable {
    /** A writer and two readers; the kiosk never has more to do at once. */
    private static final int COUNT = 3;

    /** A connection inside the process is free at once, or the database is gone. */
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final List<Connection> all;
    private final BlockingQueue<Connection> free;

    private Clerks(List<Connection> all) {
        this.all = List.copyOf(all);
        this.free = new ArrayBlockingQueue<>(COUNT, true, all);
    }

    /**
     * @throws SQLException when they cannot connect, or the owner's connection is gone
     */
    static Clerks hired(DataSource source, Connection owner) throws SQLException {
        var all = new ArrayList<Connection>();
        try {
            while (all.size() < COUNT) {
                if (owner.isClosed()) throw closed();
                all.add(source.getConnection());
            }
            return new Clerks(all);
        } catch (SQLException e) {
            for (var connection : all) connection.close();
            throw e;
        }
    }

    /** Work on a connection that is lent for it. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Lends a connection; what the work leaves uncommitted is rolled back. */
    <T> T lend(Work<T> work) throws SQLException {
        var connection = take();
        try {
            return work.on(connection);
        } finally {
            giveBack(connection);
        }
    }

    private Connection take() throws SQLException {
        try {
            var connection = free.poll(WAIT.toMillis(), TimeUnit.MILLISECONDS);
            if (connection == null) throw closed();
            return connection;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }

    private void giveBack(Connection connection) {
        try {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException _) {
            // The database is gone; whoever borrows it next is told.
        }
        free.add(connection);
    }

    private static SQLException closed() {
        return new SQLException("closed", "", Diagnosis.DATABASE_IS_CLOSED);
    }

    @Override
    public void close() throws SQLException {
        for (var connection : all) connection.close();
    }
}
