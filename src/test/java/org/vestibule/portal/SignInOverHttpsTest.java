package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Role;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Shifts begin and end, over real HTTPS. */
class SignInOverHttpsTest {
    @TempDir private Path folder;
    private TestPortal portal;

    @BeforeEach
    void start() {
        portal = new TestPortal(folder);
        portal.importRoster(TestPortal.ROSTER);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private DeskAct sawAna() {
        var ana = portal.look(rows -> rows.patients().ofMrn("A1").orElseThrow().id());
        return new DeskAct.SawId(ana, EvidenceType.PHOTO_ID);
    }

    private static void assertSignedOut(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"error\":\"signed-out\"}");
    }

    @Test
    void whoSignsInIsToldWhoTheyAreAndWhatTheyMay() {
        TestConsole.hire(portal, "okafor", Role.FRONT_DESK);
        var answer = TestConsole.ready(portal).signIn(" Okafor", TestConsole.PASSWORD);

        var json = TestKiosk.json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.path("idleSeconds").asInt()).isEqualTo(300);
        assertThat(json.path("member").path("name").asText()).isEqualTo("Staff okafor");
        assertThat(json.path("member").path("role").asText()).isEqualTo("FRONT_DESK");
        assertThat(json.path("member").path("rights").toString())
                .contains("ATTEST")
                .doesNotContain("KEEP_STAFF");
        assertThat(json.path("token").asText()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void aWrongNameAndAWrongPasswordAreTheSameAnswer() {
        TestConsole.hire(portal, "okafor", Role.FRONT_DESK);
        var console = TestConsole.ready(portal);

        var wrongPassword = console.signIn("okafor", "amber tea kettles");
        var wrongName = console.signIn("nobody", "amber tea kettles");

        assertThat(wrongPassword.statusCode()).isEqualTo(401);
        assertThat(wrongName.statusCode()).isEqualTo(401);
        assertThat(wrongPassword.body()).isEqualTo("{\"error\":\"wrong\"}");
        assertThat(wrongName.body()).isEqualTo(wrongPassword.body());
    }

    @Test
    void afterFiveWrongTriesTheSixthHasToWait() {
        TestConsole.hire(portal, "okafor", Role.FRONT_DESK);
        var console = TestConsole.ready(portal);
        for (var i = 0; i < 5; i++)
            assertThat(console.signIn("okafor", "wrong").statusCode()).isEqualTo(401);

        var answer = console.signIn("okafor", TestConsole.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("15");
        assertThat(TestKiosk.json(answer).path("error").asText()).isEqualTo("locked");
        assertThat(TestKiosk.json(answer).path("restSeconds").asInt()).isEqualTo(15);

        portal.restart();
        portal.clock().move(Duration.ofMinutes(4));
        assertThat(console.signIn("okafor", TestConsole.PASSWORD).statusCode()).isEqualTo(429);
        portal.ticker().move(Duration.ofSeconds(15));
        assertThat(console.signIn("okafor", TestConsole.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void unlockingCountsAsATryToSignInDoes() {
        var console = TestConsole.staffed(portal);
        assertThat(console.unlock(TestConsole.PASSWORD).body()).isEqualTo("{}");
        for (var i = 0; i < 5; i++) assertThat(console.unlock("wrong").statusCode()).isEqualTo(401);

        assertThat(console.unlock(TestConsole.PASSWORD).statusCode()).isEqualTo(429);
        assertThat(console.signIn("okafor", TestConsole.PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void whoSignedOutIsOut() {
        var console = TestConsole.staffed(portal);

        assertThat(console.signOut().statusCode()).isEqualTo(204);

        assertSignedOut(console.act(sawAna()));
        assertSignedOut(console.unlock(TestConsole.PASSWORD));
    }

    @Test
    void aShiftOutlivesARestart() {
        var console = TestConsole.staffed(portal);
        portal.restart();

        assertThat(console.act(sawAna()).statusCode()).isEqualTo(200);
    }

    @Test
    void aShiftIsOfOneConsoleOnly() {
        var shift = TestConsole.staffed(portal).shift();
        var other = TestConsole.ready(portal);
        other.use(shift);

        assertSignedOut(other.act(sawAna()));
    }

    @Test
    void aSilentConsolesShiftEndsAfterTenMinutes() {
        var console = TestConsole.staffed(portal);
        for (var i = 0; i < 4; i++) {
            portal.letPass(Duration.ofMinutes(4));
            console.freshToken();
            assertThat(console.act(sawAna()).statusCode()).isEqualTo(200);
        }

        portal.letPass(Duration.ofMinutes(10));
        console.freshToken();
        assertSignedOut(console.act(sawAna()));
    }

    @Test
    void noShiftIsLongerThanTwelveHours() {
        var console = TestConsole.staffed(portal);
        for (var i = 0; i < 143; i++) {
            portal.letPass(Duration.ofMinutes(5));
            console.freshToken();
            assertThat(console.call("POST", "/desk/acts/x", "{}").statusCode()).isEqualTo(422);
        }

        portal.letPass(Duration.ofMinutes(5));
        console.freshToken();
        assertSignedOut(console.act(sawAna()));
    }

    @Test
    void aClockThatWasSetBackEndsTheShift() {
        var console = TestConsole.staffed(portal);
        portal.clock().move(Duration.ofMinutes(-2));
        console.freshToken();

        assertSignedOut(console.act(sawAna()));
    }

    @Test
    void aRevokedConsoleAndItsShiftAreOutAtOnce() {
        var console = TestConsole.staffed(portal);
        assertThat(console.act(sawAna()).statusCode()).isEqualTo(200);

        portal.program().pairing().revoke(Actor.operator(), console.clientId());

        assertThat(console.act(sawAna()).statusCode()).isEqualTo(401);
        var other = TestConsole.ready(portal);
        other.use(console.shift());
        assertSignedOut(other.act(sawAna()));
    }

    @Test
    void whoIsShutOutIsOutAtOnce() {
        var console = TestConsole.staffed(portal);

        portal.program().staff().shutOut(Actor.operator(), "okafor");

        assertSignedOut(console.act(sawAna()));
        assertThat(console.signIn("okafor", TestConsole.PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void whatTheRoleDoesNotAllowIsRefusedBelowTheScreen() {
        var console = TestConsole.staffed(portal, "it", Role.IT);

        var answer = console.act(sawAna());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("{\"refusal\":\"NOT_ALLOWED\"}");
        assertThat(portal.<Integer>look(rows -> rows.audit().count(PortalAct.NOT_ALLOWED)))
                .isEqualTo(1);
    }

    @Test
    void anotherRoleCountsWithTheNextAct() {
        var console = TestConsole.staffed(portal);
        assertThat(console.act(sawAna()).statusCode()).isEqualTo(200);

        portal.program().staff().setRole(Actor.operator(), "okafor", Role.IT);

        assertThat(console.act(sawAna()).body()).isEqualTo("{\"refusal\":\"NOT_ALLOWED\"}");
    }

    @Test
    void aNewPasswordEndsTheShiftsOfTheOldOne() {
        var console = TestConsole.staffed(portal);

        portal.program().staff().setPassword(Actor.operator(), "okafor", "willow basket");

        assertSignedOut(console.act(sawAna()));
        assertThat(console.signIn("okafor", TestConsole.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(console.signIn("okafor", "willow basket").statusCode()).isEqualTo(200);
    }

    @Test
    void aKiosksTokenOpensNothingOfTheConsoles() {
        var kiosk = TestKiosk.ready(portal);

        var answer =
                kiosk.call(
                        "POST",
                        "/desk/sign-in",
                        TestConsole.credentials("okafor", TestConsole.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"error\":\"insufficient_scope\"}");
    }

    @Test
    void aKioskCannotAskForTheConsolesScope() {
        var kiosk = TestKiosk.ready(portal);

        var answer = kiosk.token(kiosk.assertion("wish"), "system/Desk.use");

        assertThat(answer.statusCode()).isEqualTo(400);
    }
}
