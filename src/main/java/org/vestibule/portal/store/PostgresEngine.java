package org.vestibule.portal.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * A database of a PostgreSQL server. Nothing in it is encrypted by us: that is up to whoever runs
 * the server.
 */
final class PostgresEngine implements Engine {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresEngine.class);
    private static final int CONNECTIONS = 8;

    /** Who waits longer for a connection is told to come again. */
    private static final Duration CONNECTION = Duration.ofSeconds(3);

    /** Longer than any lock is waited for. */
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private static final Duration VALIDATION = Duration.ofSeconds(2);

    /**
     * A commit returns when it is on the disk, whatever the server's standard is; {@code lock} as
     * with H2.
     */
    private static final String EACH_CONNECTION =
            "SET synchronous_commit TO on; SET lock_timeout TO '10s';"
                    + " SET idle_in_transaction_session_timeout TO '60s'";

    private final HikariDataSource pool;
    private final Optional<SoleUse> sole;

    private PostgresEngine(HikariDataSource pool, Optional<SoleUse> sole) {
        this.pool = pool;
        this.sole = sole;
    }

    /**
     * @throws DatabaseRefused when it cannot be used as it is
     */
    static PostgresEngine open(PostgresLogin login) {
        try {
            var sole = SoleUse.take(login.source(ANSWER));
            try {
                prepare(login);
                return new PostgresEngine(pool(login), Optional.of(sole));
            } catch (SQLException | RuntimeException e) {
                sole.close();
                throw e;
            }
        } catch (SQLException e) {
            throw refused(login, e);
        }
    }

    /** Beside the portal that works with it: to look. */
    static PostgresEngine beside(PostgresLogin login) {
        return new PostgresEngine(pool(login), Optional.empty());
    }

    private static void prepare(PostgresLogin login) throws SQLException {
        // Scripts may take long.
        var source = login.source(Duration.ZERO);
        try (var owner = source.getConnection()) {
            checkLetters(owner);
            var before = PortalSchema.of(owner);
            if (PortalSchema.bring(owner, Flyway.configure().dataSource(source)))
                LOG.info("database brought from {} to {}", before, PortalSchema.VERSION);
        }
    }

    /** Names are of any language, and are looked for whether in capitals or not. */
    private static void checkLetters(Connection database) throws SQLException {
        var sql =
                "SELECT current_setting('server_encoding') = 'UTF8'"
                        + " AND upper(U&'\\00F1\\1EC5') = U&'\\00D1\\1EC4'";
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (rows.next() && rows.getBoolean(1)) return;
        }
        throw new DatabaseRefused(
                "The portal's database does not know the capitals of all letters; make it with"
                        + " ENCODING 'UTF8' and a locale such as 'en_US.UTF-8'.");
    }

    private static HikariDataSource pool(PostgresLogin login) {
        var config = new HikariConfig();
        config.setDataSource(login.source(ANSWER));
        config.setConnectionInitSql(EACH_CONNECTION);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECTION.toMillis());
        config.setValidationTimeout(VALIDATION.toMillis());
        config.setPoolName("portal");
        return new HikariDataSource(config);
    }

    static DatabaseRefused refused(PostgresLogin login, SQLException e) {
        var state = String.valueOf(e.getSQLState());
        var place = "PostgreSQL at " + login.place();
        if (state.startsWith("28"))
            return new DatabaseRefused(place + " does not let " + login.user() + " in.", e);
        if (state.startsWith("3D"))
            return new DatabaseRefused(place + ": there is no such database.", e);
        if (state.startsWith("42"))
            return new DatabaseRefused(place + ": " + login.user() + " may not make tables.", e);
        return new DatabaseRefused(place + " does not answer (" + state + ").", e);
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public DataSource pool() {
        return pool;
    }

    @Override
    public void beReady() {
        sole.ifPresent(SoleUse::ensure);
    }

    @Override
    public void doubt() {
        sole.ifPresent(SoleUse::doubt);
    }

    /** A commit has been on the disk since it returned. */
    @Override
    public void sync() {}

    @Override
    public void close() {
        pool.close();
        sole.ifPresent(PostgresEngine::leave);
    }

    /** The server lets go of the lock with the connection, however that ends. */
    private static void leave(SoleUse sole) {
        try {
            sole.close();
        } catch (SQLException e) {
            LOG.warn("the database's connection ended with {}", e.getSQLState());
        }
    }
}
