package org.vestibule.portal;

import org.vestibule.portal.store.KeyFile;
import org.vestibule.portal.store.PortalDatabase.Secrets;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a running portal asks of its database, by the database's own book. */
final class PortalWork implements AutoCloseable {
    private final Connection owner;

    PortalWork(Path folder) throws SQLException {
        var key = KeyFile.key(folder.resolve("keys").resolve("portal.key"), new SecureRandom());
        var secrets = Secrets.of(key);
        var file = folder.toAbsolutePath().resolve("data").resolve("portal");
        owner =
                DriverManager.getConnection(
                        "jdbc:h2:file:" + file + ";CIPHER=AES",
                        "OWNER",
                        secrets.derive("database file") + " " + secrets.derive("database owner"));
    }

    /** Each statement that was executed while this was done, and how often. */
    Map<String, Integer> of(Runnable done) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("SET QUERY_STATISTICS FALSE");
            statement.execute("SET QUERY_STATISTICS TRUE");
            done.run();
            var counted = new TreeMap<String, Integer>();
            try (var rows =
                    statement.executeQuery(
                            "SELECT SQL_STATEMENT, EXECUTION_COUNT FROM"
                                    + " INFORMATION_SCHEMA.QUERY_STATISTICS")) {
                while (rows.next()) counted.put(rows.getString(1), rows.getInt(2));
            }
            counted.keySet().removeIf(sql -> sql.contains("QUERY_STATISTICS"));
            return counted;
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
