package org.vestibule.store;

import org.flywaydb.core.Flyway;
import org.jooq.Table;
import org.vestibule.store.db.DefaultSchema;
import org.vestibule.store.db.Tables;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** The schema of the store, and the rights of those who use it. */
final class Schema {
    /** The version of the last script in {@code db/client}. */
    static final int VERSION = 2;

    /** May read and write rows and nothing else: an H2 owner can run Java. */
    static final String CLERK = "CLERK";

    private final DataSource owners;
    private final String clerkPassword;

    Schema(DataSource owners, String clerkPassword) {
        this.owners = owners;
        this.clerkPassword = clerkPassword;
    }

    /**
     * Brings the schema to {@link #VERSION}. Starting Flyway costs half a second, so a schema that
     * is current is left alone.
     *
     * @throws StoreUnavailable when a newer release has been here
     */
    void update(Connection owner) throws SQLException {
        var found = version(owner);
        if (found > VERSION) throw new StoreUnavailable(StoreTrouble.NEWER_SCHEMA);
        if (found < VERSION) migrate(owner);
    }

    /**
     * @param owner keeps the database open between Flyway's own connections
     */
    void migrate(Connection owner) throws SQLException {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owners)
                .locations("classpath:db/client")
                .load()
                .migrate();
        try (var statement = owner.createStatement()) {
            statement.execute(
                    "CREATE USER IF NOT EXISTS " + CLERK + " PASSWORD '" + clerkPassword + "'");
            for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                statement.execute(
                        "GRANT " + rights(table) + " ON " + table.getName() + " TO " + CLERK);
            }
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /** Nobody rewrites what was recorded. */
    private static String rights(Table<?> table) {
        return table.equals(Tables.AUDIT_ENTRY)
                ? "SELECT, INSERT"
                : "SELECT, INSERT, UPDATE, DELETE";
    }

    private static int version(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT MAX(CAST(\"version\" AS INTEGER))"
                                        + " FROM \"flyway_schema_history\" WHERE \"success\"")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
