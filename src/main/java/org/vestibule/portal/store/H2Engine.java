package org.vestibule.portal.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * A file, encrypted with a random key that lies elsewhere. All work goes through a user that can
 * only read and write rows (an H2 administrator can run Java).
 */
final class H2Engine implements Engine {
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
    private final DiskSync disk;

    private H2Engine(Connection admin, HikariDataSource pool) {
        this.admin = admin;
        this.pool = pool;
        this.disk = new DiskSync(admin);
    }

    /**
     * @throws DataAccessException when the key does not fit or another program has it open
     */
    static H2Engine open(Path folder, PortalDatabase.Secrets secrets) {
        var url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("portal") + ";CIPHER=AES";
        var owners = url + OPTIONS;
        var file = secrets.derive("database file");
        var adminPassword = file + " " + secrets.derive("database owner");
        var password = secrets.derive("database rows");
        try {
            var admin = DriverManager.getConnection(owners, ADMIN, adminPassword);
            var flyway = Flyway.configure().dataSource(owners, ADMIN, adminPassword);
            if (PortalSchema.bring(admin, flyway)) grant(admin, password);
            return new H2Engine(admin, pool(url + ";LOCK_TIMEOUT=10000", file + " " + password));
        } catch (SQLException e) {
            throw new DataAccessException("the portal's database does not open", e);
        }
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

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public DataSource pool() {
        return pool;
    }

    /** The file is this process's own as long as it is open. */
    @Override
    public void beReady() {}

    @Override
    public void doubt() {}

    @Override
    public void sync() {
        disk.await();
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
}
