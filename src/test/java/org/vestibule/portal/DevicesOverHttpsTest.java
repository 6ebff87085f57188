package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.staff.Actor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Pairing, tokens and scopes, from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevicesOverHttpsTest {
    private TestPortal portal;

    @BeforeAll
    void start(@TempDir Path folder) {
        portal = new TestPortal(folder);
        portal.importRoster(TestPortal.ROSTER);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void healthIsAnsweredWithDateAndStrictHeaders() {
        var answer = new TestKiosk(portal).get("/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(answer.headers().firstValue("Date")).isPresent();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
    }

    @Test
    void theTokenEndpointIsDiscovered() {
        var smart = new TestKiosk(portal).get("/fhir/.well-known/smart-configuration");

        assertThat(TestKiosk.json(smart).path("token_endpoint").asText())
                .isEqualTo(portal.program().baseAddress() + "/auth/token");
    }

    @Test
    void thePairingCodeWorksOnce() {
        var code = portal.program().pairing().issueCode(Actor.operator());
        var first = new TestKiosk(portal).pair(code);
        var second = new TestKiosk(portal).pair(code);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(403);
        assertThat(second.body()).isEqualTo("{\"error\":\"pairing_refused\"}");
    }

    @Test
    void aPairingCodeIsTooOldAfterAnHour() {
        var code = portal.program().pairing().issueCode(Actor.operator());
        portal.clock().move(Duration.ofHours(1));

        assertThat(new TestKiosk(portal).pair(code).statusCode()).isEqualTo(403);
    }

    @Test
    void anAssertionIsTakenOnce() {
        var kiosk = TestKiosk.ready(portal);
        var assertion = kiosk.assertion("once");

        assertThat(kiosk.token(assertion, TestKiosk.ALL_SCOPES).statusCode()).isEqualTo(200);
        var again = kiosk.token(assertion, TestKiosk.ALL_SCOPES);
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.body()).isEqualTo("{\"error\":\"invalid_client\"}");
    }

    @Test
    void anAssertionForAnotherServerIsRefused() {
        var kiosk = TestKiosk.ready(portal);
        var assertion =
                kiosk.assertion("a", "https://elsewhere.example/auth/token", Duration.ofMinutes(1));

        assertThat(kiosk.token(assertion, TestKiosk.ALL_SCOPES).statusCode()).isEqualTo(401);
    }

    @Test
    void anAssertionThatLivesTooLongIsRefused() {
        var kiosk = TestKiosk.ready(portal);
        var address = portal.program().baseAddress() + "/auth/token";
        var assertion = kiosk.assertion("long", address, Duration.ofMinutes(10));

        assertThat(kiosk.token(assertion, TestKiosk.ALL_SCOPES).statusCode()).isEqualTo(401);
    }

    @Test
    void scopesBeyondAKiosksAreNotGranted() {
        var kiosk = TestKiosk.ready(portal);

        var mixed = kiosk.token(kiosk.assertion("s1"), "system/Patient.rs system/Task.r");
        var none = kiosk.token(kiosk.assertion("s2"), "system/Patient.rs system/Task.cruds");

        assertThat(TestKiosk.json(mixed).path("scope").asText()).isEqualTo("system/Task.r");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).isEqualTo("{\"error\":\"invalid_scope\"}");
    }

    @Test
    void aTokenDoesOnlyWhatItsScopeSays() {
        var kiosk = TestKiosk.ready(portal);
        var narrow = kiosk.token(kiosk.assertion("narrow"), "system/Task.r");
        kiosk.use(TestKiosk.json(narrow).path("access_token").asText());

        assertThat(kiosk.issueCodes(1).statusCode()).isEqualTo(403);
        assertThat(kiosk.send("{}").statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenIsTooOldAfterFiveMinutes() {
        var kiosk = TestKiosk.ready(portal);
        portal.clock().move(Duration.ofMinutes(5));

        assertThat(kiosk.issueCodes(1).statusCode()).isEqualTo(401);
    }

    @Test
    void aRevokedDeviceIsShutOutAtOnce() {
        var kiosk = TestKiosk.ready(portal);
        assertThat(kiosk.issueCodes(1).statusCode()).isEqualTo(200);

        portal.program().pairing().revoke(Actor.operator(), kiosk.clientId());

        assertThat(kiosk.issueCodes(1).statusCode()).isEqualTo(401);
        assertThat(kiosk.token(kiosk.assertion("after"), TestKiosk.ALL_SCOPES).statusCode())
                .isEqualTo(401);
    }

    @Test
    void issuedCodesHaveTheirFormAndLiveAWeek() {
        var kiosk = TestKiosk.ready(portal);
        var now = portal.clock().instant();

        var code = kiosk.poolCode();

        assertThat(code.token()).matches("[2-9A][2-9A-HJ-NP-Z]{25}").hasSize(26);
        assertThat(code.shortCode()).matches("[2-9A-HJ-NP-Z]{8}");
        assertThat(Instant.parse(code.expires())).isEqualTo(now.plus(Duration.ofDays(7)));
    }

    @Test
    void tooManyCodesAtOnceAreRefused() {
        assertThat(TestKiosk.ready(portal).issueCodes(101).statusCode()).isEqualTo(422);
    }

    @Test
    void aHugeBodyIsRefused() {
        var kiosk = TestKiosk.ready(portal);

        assertThat(kiosk.send("x".repeat(300_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void countsAreServedWithoutAnyName() {
        var metrics = new TestKiosk(portal).get("/metrics").body();

        assertThat(metrics)
                .contains("vestibule_accounts 0")
                .contains("vestibule_enrollments{stage=\"waiting\"} 0");
        assertThat(List.of("Ana", "Stone", "example.com")).noneMatch(metrics::contains);
    }
}
