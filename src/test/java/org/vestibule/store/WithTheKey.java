package org.vestibule.store;

import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the database of a closed store past all our code, as somebody with its key could. */
final class WithTheKey {
    private WithTheKey() {}

    /** The rows of one table, by column. */
    static List<Map<String, Object>> table(StoreSettings settings, String disk, String name) {
        try (var connection = connect(settings, disk)) {
            return rows(connection, '"' + name + '"');
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** All tables there are, H2's own list of settings and users included. */
    static Map<String, List<Map<String, Object>>> dump(StoreSettings settings) {
        try (var connection = connect(settings, "file:")) {
            var tables = new TreeMap<String, List<Map<String, Object>>>();
            for (var row : rows(connection, "INFORMATION_SCHEMA.TABLES")) {
                var schema = String.valueOf(row.get("TABLE_SCHEMA"));
                var name = String.valueOf(row.get("TABLE_NAME"));
                var quoted = '"' + schema + "\".\"" + name + '"';
                tables.put(schema + "." + name, rows(connection, quoted));
            }
            return tables;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Whatever record keys there are, in the order of their slots. */
    static List<byte[]> recordKeys(StoreSettings settings) {
        try {
            var path = FilePath.get(settings.data().resolve(SessionOpener.RECORD_KEYS).toString());
            var master = new KeyFile(settings.keys()).read().master();
            try (var keys = RecordKeys.open(path, master, settings.random())) {
                return keys.used().stream()
                        .flatMap(slot -> keys.key(slot.number()).stream())
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static Connection connect(StoreSettings settings, String disk) throws SQLException {
        try {
            var keys = new KeyFile(settings.keys()).read();
            var source = new JdbcDataSource();
            var file = settings.data().resolve(ClientDatabase.NAME).toAbsolutePath();
            source.setURL("jdbc:h2:" + disk + file + ";CIPHER=AES;IFEXISTS=TRUE");
            source.setUser("OWNER");
            source.setPassword(keys.filePassword() + " " + keys.ownerPassword());
            return source.getConnection();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Object>> rows(Connection connection, String table)
            throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT * FROM " + table)) {
            var rows = new ArrayList<Map<String, Object>>();
            while (found.next()) rows.add(row(found));
            return rows;
        }
    }

    private static Map<String, Object> row(ResultSet at) throws SQLException {
        var row = new TreeMap<String, Object>();
        for (var column = 1; column <= at.getMetaData().getColumnCount(); column++) {
            var value = at.getObject(column);
            if (value != null) row.put(at.getMetaData().getColumnName(column), value);
        }
        return row;
    }
}
