package org.vestibule.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vestibule.testing.TestPostgres;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a portal's database on a PostgreSQL server is, and what is refused. */
class PortalOnPostgresTest {
    @Test
    void anEmptyDatabaseGetsItsTables() {
        var login = TestPostgres.bareDatabase();
        try (var database = PortalDatabase.open(login)) {
            database.durably(PortalOnPostgresTest::oneDevice);
        }
        try (var again = PortalDatabase.open(login)) {
            assertThat(again.<Integer>read(rows -> rows.devices().all().size())).isEqualTo(1);
        }
    }

    private static Rows oneDevice(Rows rows) {
        rows.devices().add(new Device("kiosk-1", "kiosk", "Küche", "{}", false), Instant.EPOCH);
        return rows;
    }

    @Test
    void whatIsNoTextIsToldFromABug() {
        try (var database = PortalDatabase.open(TestPostgres.database())) {
            assertThatThrownBy(() -> database.read(rows -> rows.staff().ofName("okafor\0")))
                    .isInstanceOf(Unwritable.class);
        }
    }

    @Test
    void aWrongPlaceIsToldInASentence() {
        var there = TestPostgres.database();
        var other = new PostgresAddress("localhost", there.address().port(), "nothing", false);
        var login = new PostgresLogin(other, there.user(), "", Optional.empty());

        assertThatThrownBy(() -> PortalDatabase.open(login))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageEndingWith("/nothing: there is no such database.");
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() throws SQLException {
        var login = TestPostgres.database();
        try (var owner = login.source(Duration.ZERO).getConnection();
                var statement = owner.createStatement()) {
            statement.execute(
                    "UPDATE flyway_schema_history SET version = '999' WHERE version = '001'");
        }
        assertThatThrownBy(() -> PortalDatabase.open(login))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("newer version (999)");
    }

    @Test
    void commitsAreOnTheDiskWhateverTheServersStandardIs() throws SQLException {
        var login = TestPostgres.database();
        try (var engine = PostgresEngine.open(login);
                var connection = engine.pool().getConnection();
                var statement = connection.createStatement();
                var shown = statement.executeQuery("SHOW synchronous_commit")) {
            assertThat(shown.next()).isTrue();
            assertThat(shown.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void aServerThatDoesNotSyncOrQuotesPeopleInItsLogIsSeen() {
        var answer = PostgresCheckup.of(TestPostgres.database());
        assertThat(answer).isInstanceOf(PostgresCheckup.Answer.Seen.class);
        assertThat(((PostgresCheckup.Answer.Seen) answer).wrong())
                .containsExactly(
                        "fsync = off",
                        "log_error_verbosity = default",
                        "log_parameter_max_length = -1");
    }

    @Test
    void aServerAsDecision19WantsItIsFine() throws SQLException {
        var login = TestPostgres.database();
        try (var owner = login.source(Duration.ZERO).getConnection();
                var statement = owner.createStatement()) {
            var alter = "ALTER DATABASE " + login.address().database() + " SET ";
            statement.execute(alter + "log_error_verbosity = terse");
            statement.execute(alter + "log_parameter_max_length = 0");
        }
        // The server of the tests never syncs.
        assertThat(((PostgresCheckup.Answer.Seen) PostgresCheckup.of(login)).wrong())
                .containsExactly("fsync = off");
    }

    @Test
    void thePasswordIsInNoSentence() {
        var address = new PostgresAddress("localhost", 0, "vestibule", false);
        assertThat(new PostgresLogin(address, "vestibule", "hidden", Optional.empty()))
                .asString()
                .doesNotContain("hidden");
    }

    @Test
    void aSecondPortalIsKeptOff() {
        var login = TestPostgres.database();
        try (var _ = PortalDatabase.open(login)) {
            assertThatThrownBy(() -> PortalDatabase.open(login))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("Another portal");
        }
        PortalDatabase.open(login).close();
    }
}
