package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.portal.pages.PhonePagesTest.BIRTH_DATE;
import static org.vestibule.portal.pages.ScriptedActivation.AWAY;
import static org.vestibule.portal.pages.ScriptedActivation.BREAKS;
import static org.vestibule.portal.pages.ScriptedActivation.OPEN;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import okhttp3.Request;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.stream.Collectors;

/** What stands between the pages and somebody who means no good. */
class PageGuardsTest {
    private final PagesServer server = new PagesServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void every_page_comes_with_its_guards() {
        var page = server.phone().get("/a/" + OPEN);
        var guards =
                Map.of(
                        "Strict-Transport-Security", "max-age=31536000",
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "no-referrer",
                        "Cache-Control", "no-store",
                        "X-Robots-Tag", "noindex, nofollow");
        guards.forEach((name, value) -> assertThat(page.header(name)).isEqualTo(value));
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe", "*", "http");
        assertThat(page.body()).contains("<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void every_cookie_stays_on_this_host_and_away_from_scripts() {
        var phone = server.phone();
        phone.open("/a/" + OPEN);
        phone.fill("/a/" + OPEN, BIRTH_DATE);
        phone.open("/sign-in");
        var typed = Map.of("name", "m@example.com", "password", ScriptedAccounts.PASSWORD);
        phone.fill("/sign-in", typed);
        assertThat(phone.cookies)
                .containsOnlyKeys("__Host-form", "__Host-pass", "__Host-session")
                .allSatisfy(
                        (_, cookie) -> {
                            assertThat(cookie.secure()).isTrue();
                            assertThat(cookie.httpOnly()).isTrue();
                            assertThat(cookie.hostOnly()).isTrue();
                            assertThat(cookie.persistent()).isFalse();
                            assertThat(cookie.path()).isEqualTo("/");
                        });
    }

    @Test
    void a_form_without_its_token_is_not_taken() {
        var page = server.phone().post("/a/" + OPEN, BIRTH_DATE);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.words()).contains("Please try once more");
        assertThat(server.activation.tried).isEmpty();
    }

    @Test
    void a_form_from_another_site_is_not_taken() {
        var phone = server.phone();
        phone.open("/sign-in");
        var form = phone.form("/sign-out", Map.of()).header("Sec-Fetch-Site", "cross-site");
        assertThat(phone.send(form.build()).status()).isEqualTo(403);
        assertThat(phone.post("/sign-out", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void a_fault_shows_a_code_and_logs_nothing_personal() {
        var log = listen();
        var phone = server.phone();
        phone.open("/a/" + BREAKS);
        var page = phone.post("/a/" + BREAKS, BIRTH_DATE);
        assertThat(page.status()).isEqualTo(500);
        var logged =
                log.list.stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .collect(Collectors.joining());
        var code = logged.substring(0, 6);
        assertThat(page.words()).contains("Something broke on our side", code);
        assertThat(logged).contains("/a/{code}").doesNotContain(BREAKS, "Watsica", "1962");
    }

    @Test
    void while_the_database_is_away_the_page_says_when_to_come_again() {
        var phone = server.phone();
        phone.open("/a/" + AWAY);
        var page = phone.post("/a/" + AWAY, BIRTH_DATE);
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.words()).contains("Something broke on our side", "in a minute");
    }

    @Test
    void an_address_that_nobody_has_gets_a_kind_page() {
        var page = server.phone().send(browser("/nothing"));
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.words()).startsWith("We do not have this page");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void programs_on_the_same_server_keep_their_own_answers() {
        assertThat(server.phone().send(browser("/fhir/Task/1")).body()).isEqualTo("{}");
    }

    @Test
    void style_and_fonts_are_kept_for_a_year_under_a_name_that_changes_with_them() {
        var phone = server.phone();
        var css = phone.open("/").body().replaceAll("(?s).*\"(/assets/phone\\.[^\"]*)\".*", "$1");
        assertThat(css).matches("/assets/phone\\.[0-9a-f]{8}\\.css");
        var asset = phone.get(css);
        assertThat(asset.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(asset.header("Content-Type")).startsWith("text/css");
        assertThat(phone.get("/assets/../phone.css").status()).isNotEqualTo(200);
    }

    private Request browser(String path) {
        var request = new Request.Builder().url(server.address(path));
        return request.header("Accept", "text/html,*/*").build();
    }

    private static ListAppender<ILoggingEvent> listen() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        return log;
    }
}
