package org.vestibule.portal.store;

import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jooq.impl.DSL;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The portal's rows: in an encrypted H2 file, or in PostgreSQL. */
public final class PortalDatabase implements AutoCloseable {
    private static final int MOST_TRIES = 20;

    /** PostgreSQL's word for a lock that did not come in time; H2 has another. */
    private static final Set<String> LOCK_TIMEOUTS = Set.of("55P03", "HYT00");

    /** The server is told to stop, was crashed, is not up yet, or has no connection left. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    /** A character that the encoding does not have. */
    private static final String NO_TEXT = "22021";

    private final Engine engine;
    private final DSLContext sql;
    private final Turns turns = new Turns();
    private final AtomicLong changes = new AtomicLong();

    private PortalDatabase(Engine engine) {
        this.engine = engine;
        this.sql =
                DSL.using(
                        engine.pool(),
                        engine.dialect(),
                        new Settings()
                                .withRenderSchema(false)
                                .withRenderQuotedNames(
                                        RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));
    }

    /**
     * Opens or makes the H2 file and brings it to this program's version.
     *
     * @param folder where {@code portal.mv.db} lies
     * @param secrets gives the keys of the file and of its two users
     * @throws DataAccessException when the key does not fit or another program has it open
     */
    public static PortalDatabase open(Path folder, Secrets secrets) {
        return ready(H2Engine.open(folder, secrets));
    }

    /**
     * Opens a database of a PostgreSQL server and brings it to this program's version.
     *
     * @throws DatabaseRefused when it cannot be used as it is, or another portal has it open
     */
    public static PortalDatabase open(PostgresLogin login) {
        return ready(PostgresEngine.open(login));
    }

    /** Beside a portal that has it open: to look. */
    public static PortalDatabase beside(PostgresLogin login) {
        return new PortalDatabase(PostgresEngine.beside(login));
    }

    private static PortalDatabase ready(Engine engine) {
        var database = new PortalDatabase(engine);
        database.makePeopleFindable();
        return database;
    }

    /** What a migration in SQL cannot compute. */
    private void makePeopleFindable() {
        inTransaction(
                rows -> {
                    rows.patients().makeFindable();
                    return rows;
                });
    }

    /**
     * Does all of it or nothing, and returns only when it is on the disk. What collides with
     * somebody else's simultaneous work is done again from the start.
     */
    public <T> T durably(Function<Rows, T> work) {
        var result = inTransaction(work);
        engine.sync();
        return result;
    }

    /** Like {@link #durably}, for what may be lost in a power cut: tokens, sessions. */
    public <T> T inTransaction(Function<Rows, T> work) {
        engine.beReady();
        for (var tries = 1; ; tries++) {
            try {
                T result = sql.transactionResult(c -> work.apply(new Rows(c.dsl())));
                changes.incrementAndGet();
                turns.oneIsDone();
                return result;
            } catch (DataAccessException e) {
                if (tries == MOST_TRIES || !isCollision(e)) throw told(e);
                turns.await(tries);
            }
        }
    }

    /** What has to be done every few seconds. */
    public void keepUp() {
        engine.doubt();
        engine.beReady();
    }

    /**
     * A number that is another one after every change. Who takes it before they read has read
     * everything up to there.
     */
    public long changes() {
        return changes.get();
    }

    /** Only reads. */
    public <T> T read(Function<Rows, T> work) {
        try {
            return work.apply(new Rows(sql));
        } catch (DataAccessException e) {
            throw told(e);
        }
    }

    /**
     * @throws DatabaseAway when it does not answer
     */
    public void ask() {
        try {
            sql.selectOne().fetch();
        } catch (DataAccessException e) {
            throw told(e);
        }
    }

    private static boolean isCollision(DataAccessException e) {
        return e.sqlStateClass() == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION
                || e.sqlStateClass() == SQLStateClass.C40_TRANSACTION_ROLLBACK
                || LOCK_TIMEOUTS.contains(e.sqlState());
    }

    /** What happened, in a form that others can tell from a bug. */
    private RuntimeException told(DataAccessException e) {
        if (NO_TEXT.equals(e.sqlState())) return new Unwritable(e);
        var away =
                e.sqlStateClass() == SQLStateClass.C08_CONNECTION_EXCEPTION
                        || AWAY.contains(e.sqlState())
                        || e.getCause(SQLTransientConnectionException.class) != null;
        if (!away) return e;
        engine.doubt();
        return new DatabaseAway(e);
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Where the database's keys come from. */
    @FunctionalInterface
    public interface Secrets {
        /** The same 64 hex digits for the same purpose, each time. */
        String derive(String purpose);

        /** From one key by HMAC-SHA-256. */
        static Secrets of(byte[] key) {
            return purpose ->
                    HexFormat.of()
                            .formatHex(Hmac.sha256(key, purpose.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
