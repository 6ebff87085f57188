package org.vestibule.store;

import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.function.Function;

/** A database and its record keys from opening to closing; after trouble there is a new one. */
final class StoreSession implements AutoCloseable {
    private final OpenDatabase database;
    private final RecordKeys keys;
    private final RecordVault vault;
    private final Rows.Seals seals;
    private final DurableCommit commit;

    StoreSession(OpenDatabase database, RecordKeys keys, RecordCipher cipher, Rows.Seals seals) {
        this.database = database;
        this.keys = keys;
        this.vault = new RecordVault(keys, cipher);
        this.seals = seals;
        this.commit = new DurableCommit(database, keys, seals);
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
            return database.lend(
                    connection ->
                            work.apply(
                                    new Rows(
                                            DSL.using(
                                                    connection,
                                                    ClientDatabase.DIALECT,
                                                    ClientDatabase.SQL),
                                            seals)));
        } catch (SQLException e) {
            throw new DataAccessException("read", e);
        }
    }

    /** Ends it the orderly way. */
    @Override
    public void close() {
        try (keys;
                database) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it without writing another byte: what the disk has is all that is certain. */
    void abandon() {
        database.abandon();
        try {
            keys.close();
        } catch (IOException _) {
            // Nothing is written with it any more.
        }
    }
}
