package org.vestibule.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** What was durable is there after kill -9: it leaves whatever the program had written. */
class PortalKilledTest {
    private static final PortalDatabase.Secrets SECRETS = PortalDatabase.Secrets.of(new byte[32]);
    private static final int TASKS = 24;

    @TempDir private Path folder;

    @Test
    @DisplayName("I2: kill -9 after each Task, while the space of old rows is used again")
    void spaceThatIsUsedAgainHidesNothing() throws Exception {
        var living = Files.createDirectory(folder.resolve("living"));
        PortalDatabase.open(living, SECRETS).close();
        freeOldSpaceAtOnce(living);
        try (var database = PortalDatabase.open(living, SECRETS)) {
            for (var number = 1; number <= TASKS; number++) {
                database.durably(PortalKilledTest::oneMore);
                assertThat(tasks(killed(living))).isEqualTo(number);
            }
        }
    }

    private static String oneMore(Rows rows) {
        var id = UUID.randomUUID().toString();
        var key = new StoredResource.Key("Task", id);
        rows.resources()
                .add(new StoredResource(key, 1, "test|" + id, "kiosk", Instant.EPOCH, "{}"));
        return id;
    }

    /** A copy of what is there this moment, with nothing flushed or closed. */
    private Path killed(Path living) throws IOException {
        var dead = Files.createDirectories(folder.resolve("dead"));
        var name = "portal.mv.db";
        Files.copy(living.resolve(name), dead.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return dead;
    }

    /** By itself H2 waits for 45 s. */
    private static void freeOldSpaceAtOnce(Path database) throws SQLException {
        try (var owner = owner(database);
                var statement = owner.createStatement()) {
            statement.execute("SET RETENTION_TIME 0");
        }
    }

    private static int tasks(Path database) throws SQLException {
        try (var owner = owner(database);
                var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT COUNT(*) FROM RESOURCE WHERE RESOURCE_TYPE = 'Task'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection owner(Path database) throws SQLException {
        var url = "jdbc:h2:file:" + database.resolve("portal") + ";CIPHER=AES;IFEXISTS=TRUE";
        var password = SECRETS.derive("database file") + " " + SECRETS.derive("database owner");
        return DriverManager.getConnection(url, "OWNER", password);
    }
}
