package org.vestibule.portal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks whether a PostgreSQL server does what a portal relies on. Changes nothing. */
public final class PostgresCheckup {
    private static final Duration ANSWER = Duration.ofSeconds(5);

    /** What has to be so, for the portal's user at least. */
    private static final Map<String, String> WANTED =
            Map.of(
                    // or a commit is not on the disk when it returns
                    "fsync", "on",
                    // or a torn page stays torn
                    "full_page_writes", "on",
                    // or its log quotes the row that was there already
                    "log_error_verbosity", "terse",
                    // or its log quotes what is looked for
                    "log_parameter_max_length", "0");

    private PostgresCheckup() {}

    /** What came of it. */
    public sealed interface Answer {
        /**
         * @param why a sentence
         */
        record Unreached(String why) implements Answer {}

        /**
         * @param version such as {@code 14.22}
         * @param wrong what is not as it has to be, such as {@code fsync = off}
         */
        record Seen(String version, List<String> wrong) implements Answer {}
    }

    public static Answer of(PostgresLogin login) {
        try (var connection = login.source(ANSWER).getConnection()) {
            var version = connection.getMetaData().getDatabaseProductVersion();
            return new Answer.Seen(version.replaceAll(" .*", ""), wrong(connection));
        } catch (SQLException e) {
            return new Answer.Unreached(PostgresEngine.refused(login, e).sentence());
        }
    }

    private static List<String> wrong(Connection connection) throws SQLException {
        var wrong = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT name, setting FROM pg_settings ORDER BY name")) {
            while (rows.next()) {
                var name = rows.getString(1);
                var is = rows.getString(2);
                if (!is.equals(WANTED.getOrDefault(name, is))) wrong.add(name + " = " + is);
            }
        }
        return wrong;
    }
}
