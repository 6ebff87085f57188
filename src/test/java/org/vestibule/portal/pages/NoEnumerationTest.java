package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.portal.pages.PhonePagesTest.BIRTH_DATE;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Nobody learns from a page whether a code or a person is known. */
@TestInstance(Lifecycle.PER_CLASS)
class NoEnumerationTest {
    private final PagesServer server = new PagesServer();

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("R-32: unknown code, wrong birth date and locked code are the same page")
    void every_refusal_is_the_same_page() {
        var wrong = new HashMap<>(BIRTH_DATE);
        wrong.put("year", "1963");
        var answers =
                List.of(
                        asked(ScriptedActivation.NEVER_WAS, BIRTH_DATE),
                        asked(ScriptedActivation.OPEN, wrong),
                        asked(ScriptedActivation.AT_DESK, wrong),
                        asked(ScriptedActivation.LOCKED, BIRTH_DATE),
                        asked("no code at all", BIRTH_DATE));
        assertThat(Set.copyOf(answers)).hasSize(1);
        assertThat(answers.getFirst().status()).isEqualTo(403);
        assertThat(answers.getFirst().body()).contains("That did not work");
    }

    @Test
    @DisplayName("R-32: the page that asks for the birth date is the same for every code")
    void every_code_opens_the_same_question() {
        var pages =
                List.of(
                        opened(ScriptedActivation.NEVER_WAS),
                        opened(ScriptedActivation.OPEN),
                        opened(ScriptedActivation.LOCKED),
                        opened("x"));
        assertThat(Set.copyOf(pages)).hasSize(1);
    }

    @Test
    void a_wrong_name_and_a_wrong_password_are_the_same_page() {
        var unknown = signedIn("seth@example.com", "m@example.com");
        var wrong = signedIn("m@example.com", "m@example.com");
        assertThat(unknown).isEqualTo(wrong);
    }

    /** All that somebody at the other end can tell apart. */
    private record Seen(int status, String body, Map<String, List<String>> headers) {
        Seen(Phone.Page page) {
            this(page.status(), sameForm(page.body()), new TreeMap<>(page.headers().toMultimap()));
            headers.remove("date");
            headers.remove("set-cookie");
        }

        private static String sameForm(String body) {
            return body.replaceAll("name=\"form\" value=\"[0-9a-f]{32}\"", "form");
        }
    }

    private Seen asked(String code, Map<String, String> birthDate) {
        var phone = server.phone();
        phone.get("/a/" + code);
        return new Seen(phone.post("/a/" + code, birthDate));
    }

    private Seen opened(String code) {
        return new Seen(server.phone().get("/a/" + code));
    }

    private Seen signedIn(String name, String typed) {
        var phone = server.phone();
        phone.get("/sign-in");
        var page = phone.post("/sign-in", Map.of("name", name, "password", "not it at all"));
        return new Seen(
                new Phone.Page(page.status(), page.body().replace(name, typed), page.headers()));
    }
}
