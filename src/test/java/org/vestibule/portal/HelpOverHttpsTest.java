package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.fhir.BaseR4;
import org.vestibule.fhir.Systems;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.staff.Role;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Somebody at a kiosk touches Help, and somebody at the desk answers. */
class HelpOverHttpsTest {
    @TempDir private Path folder;
    private TestPortal portal;
    private TestKiosk kiosk;
    private TestConsole console;

    @BeforeEach
    void start() {
        portal = new TestPortal(folder);
        portal.importRoster(TestPortal.ROSTER);
        kiosk = TestKiosk.ready(portal);
        console = TestConsole.staffed(portal);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private String call() {
        return call(kiosk, UUID.randomUUID());
    }

    private static String call(TestKiosk kiosk, UUID id) {
        var body = "{\"call\":\"%s\",\"screen\":\"CONTACT\",\"language\":\"es\"}".formatted(id);
        var answer = kiosk.call("POST", "/desk/calls", body);
        assertThat(answer.statusCode()).isEqualTo(200);
        return TestKiosk.json(answer).path("id").asText();
    }

    private String state(String id) {
        return TestKiosk.json(kiosk.call("GET", "/desk/calls/" + id, "")).path("state").asText();
    }

    private String task(String id) {
        var name = Systems.HELP_CALL + "|" + id;
        return portal.look(
                rows -> rows.resources().ofIdentifier("Task", name).orElseThrow().json());
    }

    private int openCalls() {
        return portal.<Integer>look(rows -> rows.helpCalls().open().size());
    }

    private static void assertRefused(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("{\"refusal\":\"" + why + "\"}");
    }

    @Test
    void aCallGoesFromCallingToOnTheWayToDone() {
        var id = call();
        assertThat(state(id)).isEqualTo("CALLING");

        assertThat(console.act(new DeskAct.OnMyWay(id)).statusCode()).isEqualTo(200);
        assertThat(state(id)).isEqualTo("ON_THE_WAY");

        assertThat(console.act(new DeskAct.Helped(id)).statusCode()).isEqualTo(200);
        assertThat(state(id)).isEqualTo("DONE");
        assertThat(portal.<Integer>look(rows -> rows.audit().count(PortalAct.HELP_GIVEN)))
                .isEqualTo(1);
    }

    @Test
    void theRecordOfACallIsAValidTaskThatNamesNobody() {
        var id = call();
        assertThat(BaseR4.errors(task(id))).isEmpty();
        assertThat(task(id))
                .contains("\"status\":\"requested\"")
                .contains("\"code\":\"help\"")
                .contains("\"valueString\":\"CONTACT\"")
                .contains("\"valueCode\":\"es\"")
                .doesNotContain("\"for\"");

        console.act(new DeskAct.OnMyWay(id));
        assertThat(BaseR4.errors(task(id))).isEmpty();
        assertThat(task(id)).contains("\"status\":\"in-progress\"");

        console.act(new DeskAct.Helped(id));
        assertThat(BaseR4.errors(task(id))).isEmpty();
        assertThat(task(id)).contains("\"status\":\"completed\"");
    }

    @Test
    void theSameCallTwiceIsOneCall() {
        var id = UUID.randomUUID();

        assertThat(call(kiosk, id)).isEqualTo(call(kiosk, id)).isEqualTo(id.toString());

        assertThat(openCalls()).isEqualTo(1);
    }

    @Test
    void aNewCallOfTheSameKioskEndsTheOneBefore() {
        var first = call();
        var second = call();

        assertThat(state(first)).isEqualTo("DONE");
        assertThat(state(second)).isEqualTo("CALLING");
        assertThat(task(first)).contains("\"status\":\"cancelled\"");
    }

    @Test
    void twoKiosksCallAtTheSameTime() {
        var other = TestKiosk.ready(portal);
        call();
        call(other, UUID.randomUUID());

        assertThat(openCalls()).isEqualTo(2);
    }

    @Test
    void whoTakesTheCallBackIsDone() {
        var id = call();

        assertThat(kiosk.call("DELETE", "/desk/calls/" + id, "").statusCode()).isEqualTo(204);
        assertThat(kiosk.call("DELETE", "/desk/calls/" + id, "").statusCode()).isEqualTo(204);

        assertThat(state(id)).isEqualTo("DONE");
        assertThat(task(id)).contains("\"status\":\"cancelled\"");
        assertRefused(console.act(new DeskAct.OnMyWay(id)), "MOVED_ON");
    }

    @Test
    void anotherKiosksCallIsNotItsOwn() {
        var id = call();
        var other = TestKiosk.ready(portal);

        assertThat(other.call("GET", "/desk/calls/" + id, "").body())
                .isEqualTo("{\"state\":\"DONE\"}");
        other.call("DELETE", "/desk/calls/" + id, "");
        var body = "{\"call\":\"%s\",\"screen\":\"NAME\",\"language\":\"en\"}".formatted(id);
        assertRefused(other.call("POST", "/desk/calls", body), "NOT_UNDERSTOOD");

        assertThat(state(id)).isEqualTo("CALLING");
    }

    @Test
    void onlyTheFirstColleagueIsOnTheWay() {
        var other = TestConsole.staffed(portal, "reyes", Role.PRACTICE_MANAGER);
        var id = call();

        assertThat(console.act(new DeskAct.OnMyWay(id)).statusCode()).isEqualTo(200);
        assertRefused(other.act(new DeskAct.OnMyWay(id)), "MOVED_ON");
        assertThat(other.act(new DeskAct.Helped(id)).statusCode()).isEqualTo(200);
        assertRefused(console.act(new DeskAct.Helped(id)), "MOVED_ON");
    }

    @Test
    void aCallThatNeverWasIsUnknown() {
        assertRefused(console.act(new DeskAct.OnMyWay("nothing")), "UNKNOWN");
    }

    @Test
    void theCallOfAKioskThatFellSilentEndsByItself() {
        var id = call();
        kiosk.call("POST", "/desk/report", REPORT);
        portal.clock().move(Duration.ofSeconds(110));
        portal.keepUp();
        assertThat(state(id)).isEqualTo("CALLING");

        portal.clock().move(Duration.ofSeconds(20));
        portal.keepUp();

        assertThat(state(id)).isEqualTo("DONE");
        assertThat(task(id)).contains("\"status\":\"cancelled\"");
    }

    @Test
    void aKioskThatKeepsReportingKeepsItsCall() {
        var id = call();
        for (var i = 0; i < 3; i++) {
            portal.clock().move(Duration.ofSeconds(100));
            kiosk.freshToken();
            kiosk.call("POST", "/desk/report", REPORT);
            portal.keepUp();
        }

        assertThat(state(id)).isEqualTo("CALLING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"screen\":\"Ana O'Nguyen\",\"language\":\"en\"}",
                "{\"screen\":\"contact\",\"language\":\"en\"}",
                "{\"screen\":\"CONTACT\",\"language\":\"my name is Ana\"}",
                "{\"screen\":\"CONTACT\"}",
                "{\"call\":\"mine\",\"screen\":\"CONTACT\",\"language\":\"en\"}"
            })
    void whatSomebodyTypedIsNoCall(String body) {
        assertRefused(kiosk.call("POST", "/desk/calls", body), "NOT_UNDERSTOOD");
    }

    @Test
    void aConsoleCannotCallAsAKiosk() {
        var body = "{\"screen\":\"CONTACT\",\"language\":\"en\"}";

        assertThat(console.call("POST", "/desk/calls", body).statusCode()).isEqualTo(403);
    }

    static final String REPORT =
            "{\"use\":\"IN_USE\",\"paper\":\"OK\",\"waiting\":0,\"parked\":[]}";
}
