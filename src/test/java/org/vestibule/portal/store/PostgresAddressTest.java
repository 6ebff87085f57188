package org.vestibule.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which databases of a PostgreSQL server are taken. */
class PostgresAddressTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://localhost/vestibule, localhost, 0, false",
        "jdbc:postgresql://localhost:5433/vestibule, localhost, 5433, false",
        "jdbc:postgresql://127.0.0.1/vestibule, 127.0.0.1, 0, false",
        "jdbc:postgresql://[::1]/vestibule, [::1], 0, false",
        "jdbc:postgresql://localhost/vestibule?sslmode=verify-full, localhost, 0, true",
        "jdbc:postgresql://db.example.org/vestibule?sslmode=verify-full, db.example.org, 0, true",
        "jdbc:postgresql://10.0.0.5:6543/vestibule?sslmode=verify-full, 10.0.0.5, 6543, true"
    })
    void areTaken(String text, String host, int port, boolean verified) {
        assertThat(PostgresAddress.read(text))
                .hasValue(new PostgresAddress(host, port, "vestibule", verified));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.org/vestibule",
                "jdbc:postgresql://db.example.org/vestibule?sslmode=require",
                "jdbc:postgresql://db.example.org/vestibule?sslmode=verify-ca",
                "jdbc:postgresql://db.example.org/vestibule?sslmode=disable",
                "jdbc:postgresql://127.0.0.1.example.org/vestibule",
                "jdbc:postgresql://localhost.example.org/vestibule",
                "jdbc:postgresql://10.0.0.5/vestibule"
            })
    void beyondThisComputerOnlyWithVerifiedTls(String text) {
        assertThat(PostgresAddress.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.org/vestibule?sslmode=verify-full&sslmode=disable",
                "jdbc:postgresql://db.example.org/vestibule?sslmode=verify-full"
                        + "&sslfactory=org.postgresql.ssl.NonValidatingFactory",
                "jdbc:postgresql://localhost/vestibule?password=secret",
                "jdbc:postgresql://user:secret@localhost/vestibule",
                "jdbc:postgresql://one,two/vestibule?sslmode=verify-full",
                "jdbc:postgresql:vestibule",
                "jdbc:postgresql://localhost",
                "jdbc:postgresql://localhost/",
                "jdbc:postgresql://localhost/a/b",
                "jdbc:h2:mem:vestibule",
                "postgresql://localhost/vestibule",
                " "
            })
    void whateverElseIsInItIsRefused(String text) {
        assertThat(PostgresAddress.read(text)).isEmpty();
    }

    @Test
    void noOtherCanBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostgresAddress("db.example.org", 0, "vestibule", false));
    }
}
