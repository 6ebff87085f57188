package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import java.util.Map;

/** From a code to a living account. */
@TestInstance(Lifecycle.PER_CLASS)
class PhonePagesTest {
    static final Map<String, String> BIRTH_DATE = Map.of("month", "3", "day", "8", "year", "1962");

    private final PagesServer server = new PagesServer();
    private final Phone phone = server.phone();

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void a_scanned_code_a_birth_date_and_a_password_make_an_account() {
        var birth = phone.open("/a/" + ScriptedActivation.OPEN);
        assertThat(birth.words()).contains("When were you born?");
        var password = phone.fill("/a/" + ScriptedActivation.OPEN, BIRTH_DATE);
        assertThat(password.words())
                .contains("Choose a password", "Hello, María", "m•••@example.com");
        var home = phone.fill("/password", Map.of("password", ScriptedAccounts.PASSWORD));
        assertThat(home.words()).contains("Your account is ready", "You have no new results.");
    }
}
