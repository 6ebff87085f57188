package org.vestibule.store;

import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** A database and its record keys from opening to closing; after trouble there is a new one. */
final class StoreSession implements AutoCloseable {
    private final Connection owner;
    private final Clerks clerks;
    private final RecordKeys keys;
    private final RecordVault vault;
    private final Rows.Seals seals;
    private final DurableCommit commit;

    StoreSession(
            Connection owner,
            Clerks clerks,
            RecordKeys keys,
            RecordCipher cipher,
            Rows.Seals seals) {
        this.owner = owner;
        this.clerks = clerks;
        this.keys = keys;
        this.vault = new RecordVault(keys, cipher);
        this.seals = seals;
        this.commit = new DurableCommit(owner, clerks, seals);
    }

    RecordKeys keys() {
        return keys;
    }

    RecordVault vault() {
        return vault;
    }

    /** Writes, and returns when it is on the disk. */
    <T> T commit(Function<Transaction, T> work) {
        return commit.run(work);
    }

    /** Reads. */
    <T> T read(Function<Rows, T> work) {
        try {
            return clerks.lend(connection -> work.apply(rows(connection)));
        } catch (SQLException e) {
            throw new DataAccessException("read", e);
        }
    }

    private Rows rows(Connection connection) {
        return new Rows(DSL.using(connection, ClientDatabase.DIALECT, ClientDatabase.SQL), seals);
    }

    /** Ends it the orderly way. */
    @Override
    public void close() {
        try (keys;
                owner;
                clerks) {
            return;
        } catch (SQLException e) {
            throw new DataAccessException("close", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it without writing another byte: what the disk has is all that is certain. */
    void abandon() {
        try (var statement = owner.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException _) {
            // It has shut itself down already, which is what brought us here.
        }
        try {
            close();
        } catch (DataAccessException | UncheckedIOException _) {
            // Its files are as broken as before; the next session tells whether the disk is back.
        }
    }
}
