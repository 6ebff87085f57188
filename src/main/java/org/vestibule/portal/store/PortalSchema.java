package org.vestibule.portal.store;

import org.flywaydb.core.api.configuration.FluentConfiguration;

import java.sql.Connection;
import java.sql.SQLException;

/** Which version of the tables a database has. */
final class PortalSchema {
    /** The version of the last script in {@code db/portal}; Flyway is slow to find that out. */
    static final int VERSION = 6;

    private static final String HISTORY = "flyway_schema_history";

    private PortalSchema() {}

    /**
     * @return 0 for an empty database
     */
    static int of(Connection database) throws SQLException {
        try (var tables = database.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!tables.next()) return 0;
        }
        try (var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \""
                                        + HISTORY
                                        + "\" WHERE \"success\"")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /**
     * Brings a database to this program's version.
     *
     * @param flyway knows how to get in
     * @return whether there was anything to do
     * @throws DatabaseRefused when a newer program has been at it
     */
    static boolean bring(Connection database, FluentConfiguration flyway) throws SQLException {
        var version = of(database);
        if (version > VERSION)
            throw new DatabaseRefused(
                    "The portal's database is of a newer version (%d) than this program (%d)."
                            .formatted(version, VERSION));
        if (version == VERSION) return false;
        flyway.locations("classpath:db/portal").load().migrate();
        return true;
    }
}
