package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.portal.pages.ScriptedActivation.AT_DESK;
import static org.vestibule.portal.pages.ScriptedActivation.BORN;
import static org.vestibule.portal.pages.ScriptedActivation.OPEN;
import static org.vestibule.portal.pages.ScriptedActivation.TOO_FAST;
import static org.vestibule.portal.pages.ScriptedActivation.WITHOUT_CONTACT;

import okhttp3.Request;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.practice.PortalTask;

import java.util.List;
import java.util.Map;

/** From a code to a living account and back, over HTTPS, without script. */
class PhonePagesTest {
    static final Map<String, String> BIRTH_DATE = Map.of("month", "3", "day", "8", "year", "1962");

    private final PagesServer server = new PagesServer();
    private final Phone phone = server.phone();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_code_a_birth_date_and_a_password_make_an_account() {
        assertThat(phone.open("/a/" + OPEN).words()).startsWith("Step 1 of 3 When were you born?");
        assertThat(phone.fill("/a/" + OPEN, BIRTH_DATE).words())
                .contains("Choose a password", "Hello, María", "m•••@example.com");
        var home = phone.fill("/password", Map.of("password", ScriptedAccounts.PASSWORD));
        assertThat(home.words()).contains("Your account is ready", "You have no new results.");
        assertThat(phone.cookies).containsOnlyKeys("__Host-form", "__Host-session");
        assertThat(server.activation.tried).containsExactly(BORN);
    }

    @Test
    void a_typed_code_leads_to_its_page_however_it_is_written() {
        phone.open("/");
        var next = phone.post("/", Map.of("code", " k7qm-2x9p "));
        assertThat(next.status()).isEqualTo(303);
        assertThat(next.header("Location")).isEqualTo("/a/" + OPEN);
    }

    @Test
    void what_cannot_be_a_code_is_explained_at_once() {
        phone.open("/");
        var page = phone.post("/", Map.of("code", "K7QM-2X0P"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("This is not a whole code.");
        assertThat(page.body()).contains("value=\"K7QM-2X0P\"");
    }

    @Test
    void what_was_typed_is_shown_as_text_and_nothing_else() {
        phone.open("/");
        var page = phone.post("/", Map.of("code", "\"><script>alert(1)</script>"));
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    @Test
    void the_kiosk_hears_of_a_phone_but_not_of_a_preview() {
        phone.get("/a/" + OPEN);
        var ahead = new Request.Builder().url(server.address("/a/" + OPEN));
        phone.send(ahead.header("Sec-Purpose", "prefetch").build());
        assertThat(server.activation.opened).containsExactly(OPEN);
    }

    @Test
    void an_unclear_birth_date_costs_no_try() {
        phone.open("/a/" + OPEN);
        var page = phone.post("/a/" + OPEN, Map.of("month", "2", "day", "30", "year", "1962"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("That month does not have this day.");
        assertThat(server.activation.tried).isEmpty();
    }

    @Test
    void somebody_who_waits_goes_on_without_typing_again() {
        phone.open("/a/" + AT_DESK);
        assertThat(phone.fill("/a/" + AT_DESK, BIRTH_DATE).words())
                .contains("Please go to the front desk");
        assertThat(phone.open("/waiting").header("X-Waiting-For")).isEqualTo("desk");
        server.activation.missing.remove(AT_DESK);
        assertThat(phone.open("/waiting").words()).contains("Choose a password");
        assertThat(phone.cookies).containsOnlyKeys("__Host-form", "__Host-pass");
        assertThat(phone.open("/waiting").words()).contains("Choose a password");
    }

    @Test
    void a_page_left_open_too_long_starts_again() {
        phone.open("/a/" + AT_DESK);
        phone.fill("/a/" + AT_DESK, BIRTH_DATE);
        server.now.updateAndGet(at -> at.plus(WaitingNotes.LIFETIME).plusSeconds(1));
        var page = phone.open("/waiting");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.words()).contains("Let us start again");
    }

    @Test
    void too_many_tries_say_when_to_come_back() {
        phone.open("/a/" + TOO_FAST);
        var page = phone.post("/a/" + TOO_FAST, BIRTH_DATE);
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("90");
        assertThat(page.words()).contains("Please try again after 10:02");
    }

    @Test
    void a_person_without_contact_chooses_a_name() {
        phone.open("/a/" + WITHOUT_CONTACT);
        phone.fill("/a/" + WITHOUT_CONTACT, BIRTH_DATE);
        var taken = Map.of("name", "maria", "password", ScriptedAccounts.PASSWORD);
        var page = phone.fill("/password", taken);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("Somebody has this name already.");
        assertThat(page.body()).contains("value=\"maria\"").doesNotContain("three red kites");
    }

    @Test
    void a_short_password_is_explained() {
        phone.open("/a/" + OPEN);
        phone.fill("/a/" + OPEN, BIRTH_DATE);
        assertThat(phone.fill("/password", Map.of("password", "short")).words())
                .contains("Use 15 letters or more. Spaces count.");
    }

    @Test
    void the_first_task_is_told_to_the_practice() {
        signIn();
        assertThat(phone.fill("/first-task", Map.of()).words()).startsWith("You are all set");
        assertThat(server.accounts.firstTasks).isEqualTo(List.of(ScriptedAccounts.SESSION));
    }

    @Test
    void visits_to_come_are_listed_and_past_ones_are_not() {
        server.accounts.firstTask = PortalTask.VISIT;
        assertThat(signIn().words())
                .contains("Tuesday, December 1, 2026 2:15\u202fPM with Dr. Reyes")
                .doesNotContain("Dr. Past");
    }

    @Test
    void an_ended_session_says_so_and_asks_to_sign_in() {
        signIn();
        server.accounts.signedIn = false;
        assertThat(phone.open("/home").words()).contains("We signed you out to keep you safe.");
    }

    @Test
    void signing_out_ends_the_session() {
        signIn();
        assertThat(phone.fill("/sign-out", Map.of()).words()).startsWith("You are signed out");
        assertThat(server.accounts.signedIn).isFalse();
        assertThat(phone.cookies).containsOnlyKeys("__Host-form");
    }

    @Test
    void too_many_sign_ins_have_to_wait() {
        phone.open("/sign-in");
        var page = phone.post("/sign-in", Map.of("name", "hasty", "password", "x"));
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("300");
    }

    private Phone.Page signIn() {
        phone.open("/sign-in");
        var typed = Map.of("name", "m@example.com", "password", ScriptedAccounts.PASSWORD);
        return phone.fill("/sign-in", typed);
    }
}
