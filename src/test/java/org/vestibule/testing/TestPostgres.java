package org.vestibule.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.portal.store.PostgresAddress;
import org.vestibule.portal.store.PostgresLogin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of this JVM; each test has a database of its own. */
public final class TestPostgres {
    private static final String SUPERUSER = "postgres";
    private static final String TEMPLATE = "portal_template";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** Started when it is first wanted; it ends with this JVM. */
    private static final class Shared {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server = server().start();
                create(server, TEMPLATE, "template0");
                PortalDatabase.open(login(server.getPort(), TEMPLATE)).close();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** As a practice would set it up, but for syncing: kills of processes lose nothing of that. */
    static EmbeddedPostgres.Builder server() {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8");
    }

    /** A database with the portal's tables, and nothing in them. */
    public static PostgresLogin database() {
        return database(TEMPLATE);
    }

    /** A database without tables. */
    public static PostgresLogin bareDatabase() {
        return database("template0");
    }

    private static PostgresLogin database(String template) {
        var name = "portal_" + DATABASES.incrementAndGet();
        create(Shared.SERVER, name, template);
        return login(Shared.SERVER.getPort(), name);
    }

    static void create(EmbeddedPostgres server, String name, String template) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static PostgresLogin login(int port, String database) {
        return new PostgresLogin(
                new PostgresAddress("localhost", port, database, false),
                SUPERUSER,
                "",
                Optional.empty());
    }

    /** For the command line of another process. */
    public static List<String> words(PostgresLogin login) {
        var address = login.address();
        return List.of(Integer.toString(address.port()), address.database());
    }

    /** What {@link #words} said. */
    public static Optional<PostgresLogin> login(List<String> words) {
        if (words.isEmpty()) return Optional.empty();
        return Optional.of(login(Integer.parseInt(words.getFirst()), words.getLast()));
    }
}
