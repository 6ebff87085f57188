package org.vestibule.portal.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jooq.impl.DSL;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The portal's H2 file, encrypted with a random key that lies elsewhere. All work goes through a
 * user that can only read and write rows (an H2 administrator can run Java).
 */
public final class PortalDatabase implements AutoCloseable {
    private static final int MOST_TRIES = 20;

    /** The version of the last script in {@code db/portal}; Flyway is slow to find that out. */
    static final int SCHEMA = 6;

    private static final String HISTORY = "flyway_schema_history";
    private static final int CONNECTIONS = 8;
    private static final String ADMIN = "OWNER";
    private static final String USER = "PORTAL";

    /**
     * A write delay of 0 keeps H2 from handing chunks to threads of its own: with them {@code
     * CHECKPOINT SYNC} may return before the chunk is written. A trace file would repeat statements
     * in plain beside an encrypted database.
     */
    private static final String OPTIONS =
            ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000";

    private final Connection admin;
    private final HikariDataSource pool;
    private final DSLContext sql;
    private final DiskSync disk;
    private final Turns turns = new Turns();
    private final AtomicLong changes = new AtomicLong();

    private PortalDatabase(Connection admin, HikariDataSource pool) {
        this.admin = admin;
        this.pool = pool;
        this.sql =
                DSL.using(
                        pool,
                        SQLDialect.H2,
                        new Settings()
                                .withRenderSchema(false)
                                .withRenderQuotedNames(
                                        RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));
        this.disk = new DiskSync(admin);
    }

    /**
     * Opens or makes the database and brings it to this program's version.
     *
     * @param folder where {@code portal.mv.db} lies
     * @param secrets gives the keys of the file and of its two users
     * @throws DataAccessException when the key does not fit or another program has it open
     */
    public static PortalDatabase open(Path folder, Secrets secrets) {
        var url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("portal") + ";CIPHER=AES";
        var owners = url + OPTIONS;
        var file = secrets.derive("database file");
        var adminPassword = file + " " + secrets.derive("database owner");
        var password = secrets.derive("database rows");
        try {
            var admin = DriverManager.getConnection(owners, ADMIN, adminPassword);
            if (version(admin) < SCHEMA) {
                migrate(owners, adminPassword);
                grant(admin, password);
            }
            var database =
                    new PortalDatabase(
                            admin, pool(url + ";LOCK_TIMEOUT=10000", file + " " + password));
            database.makePeopleFindable();
            return database;
        } catch (SQLException e) {
            throw new DataAccessException("the portal's database does not open", e);
        }
    }

    /** What a migration in SQL cannot compute. */
    private void makePeopleFindable() {
        inTransaction(
                rows -> {
                    rows.patients().makeFindable();
                    return rows;
                });
    }

    /** 0 for an empty database. */
    private static int version(Connection admin) throws SQLException {
        try (var tables = admin.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!tables.next()) return 0;
        }
        try (var statement = admin.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \""
                                        + HISTORY
                                        + "\" WHERE \"success\"")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static void migrate(String url, String password) {
        Flyway.configure()
                .dataSource(url, ADMIN, password)
                .locations("classpath:db/portal")
                .load()
                .migrate();
    }

    private static void grant(Connection admin, String password) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("CREATE USER IF NOT EXISTS " + USER + " PASSWORD '" + password + "'");
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA PUBLIC TO " + USER);
        }
    }

    private static HikariDataSource pool(String url, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(USER);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("portal");
        return new HikariDataSource(config);
    }

    /**
     * Does all of it or nothing, and returns only when it is on the disk. What collides with
     * somebody else's simultaneous work is done again from the start.
     */
    public <T> T durably(Function<Rows, T> work) {
        var result = inTransaction(work);
        disk.await();
        return result;
    }

    /** Like {@link #durably}, for what may be lost in a power cut: tokens, sessions. */
    public <T> T inTransaction(Function<Rows, T> work) {
        for (var tries = 1; ; tries++) {
            try {
                T result = sql.transactionResult(c -> work.apply(new Rows(c.dsl())));
                changes.incrementAndGet();
                turns.oneIsDone();
                return result;
            } catch (DataAccessException e) {
                if (tries == MOST_TRIES || !isCollision(e)) throw e;
                turns.await(tries);
            }
        }
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
        return work.apply(new Rows(sql));
    }

    private static boolean isCollision(DataAccessException e) {
        return e.sqlStateClass() == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION
                || e.sqlStateClass() == SQLStateClass.C40_TRANSACTION_ROLLBACK
                || "HYT00".equals(e.sqlState());
    }

    @Override
    public void close() {
        pool.close();
        try {
            admin.close();
        } catch (SQLException e) {
            throw new DataAccessException("the portal's database does not close", e);
        }
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
