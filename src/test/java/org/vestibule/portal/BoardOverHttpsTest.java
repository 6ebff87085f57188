package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.HelpCall;
import org.vestibule.frontdesk.PortalStatus;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Role;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** What every console sees, each second. */
class BoardOverHttpsTest {
    private static final String FREE =
            "{\"use\":\"FREE\",\"paper\":\"EMPTY\",\"waiting\":3,\"parked\":[]}";

    @TempDir private Path folder;
    private FrontOffice office;

    @BeforeEach
    void start() {
        office = new FrontOffice(folder);
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private static HttpResponse<String> ask(TestConsole console, String version) {
        return console.call("GET", "/desk/board", "", "If-None-Match", "\"" + version + "\"");
    }

    private static Board board(TestConsole console) {
        var answer = ask(console, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        var board = DeskJson.read(bytes, Board.class).orElseThrow();
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + board.version() + "\"");
        return board;
    }

    private Expected expected(String given) {
        return board(office.console).expected().stream()
                .filter(e -> e.person().given().equals(given))
                .findFirst()
                .orElseThrow();
    }

    private PortalStatus status(String given) {
        return expected(given).status();
    }

    @Test
    void whoIsExpectedTodayIsThereInTheOrderOfTheVisits() {
        var board = board(office.console);

        assertThat(board.day()).isEqualTo(TestPortal.TODAY);
        assertThat(board.expected())
                .extracting(e -> e.time() + " " + e.person().given())
                .containsExactly("08:00 Ana", "08:30 Ben", "09:00 Cy", "09:30 Eve");
        assertThat(expected("Ana").seen()).contains(EvidenceType.PHOTO_ID);
        assertThat(expected("Ben").seen()).contains(EvidenceType.PHOTO_ID_AND_INSURANCE);
        assertThat(expected("Cy").seen()).isEmpty();
        assertThat(expected("Cy").person().birthDate()).isEqualTo(LocalDate.of(1990, 12, 31));
        assertThat(status("Cy")).isEqualTo(PortalStatus.NOT_YET);
    }

    @Test
    void nothingChangedIsSaidWithoutABody() {
        var version = board(office.console).version();

        for (var second = 0; second < 8; second++) {
            office.portal.letPass(Duration.ofSeconds(1));
            var again = ask(office.console, version);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void anotherConsolesActIsThereWithTheNextLook() {
        var other = TestConsole.staffed(office.portal, "reyes", Role.PRACTICE_MANAGER);
        var before = board(other).version();

        office.act(new DeskAct.SawId(office.patient("C3"), EvidenceType.PHOTO_COMPARED));

        var after = board(other);
        assertThat(after.version()).isNotEqualTo(before);
        assertThat(after.expected().get(2).seen()).contains(EvidenceType.PHOTO_COMPARED);
        assertThat(board(office.console)).isEqualTo(after);
    }

    @Test
    void somebodysWayFromTheKioskToALivingAccountIsSeenStepByStep() {
        var code = office.kiosk.poolCode();
        var task = office.kiosk.deliver(office.cy(code));
        assertThat(status("Cy")).isEqualTo(PortalStatus.NEEDS_DESK);
        assertThat(expected("Cy").caseId()).contains(task);
        assertThat(board(office.console).cases())
                .singleElement()
                .matches(c -> c.id().equals(task) && c.origin().kiosk().equals("Kiosk 1"));

        office.act(new DeskAct.SawId(office.patient("C3"), EvidenceType.PHOTO_ID));
        assertThat(status("Cy")).isEqualTo(PortalStatus.WAITING);
        assertThat(board(office.console).cases()).isEmpty();

        office.portal.activation().opened(code.token());
        assertThat(status("Cy")).isEqualTo(PortalStatus.CONNECTED);

        var session = office.activate(code, "1990-12-31", "");
        assertThat(status("Cy")).isEqualTo(PortalStatus.READY);

        office.portal.accounts().firstTaskDone(session);
        assertThat(status("Cy")).isEqualTo(PortalStatus.ACTIVE);
    }

    @Test
    void letterAndPaperAndACodeThatRanOutAreToldApart() {
        office.portal.letter("C3");
        assertThat(status("Cy")).isEqualTo(PortalStatus.INVITED);

        office.kiosk.deliver(office.ben(office.kiosk.poolCode()).finishBy("paper"));
        assertThat(status("Ben")).isEqualTo(PortalStatus.PAPER);

        office.portal.clock().move(Duration.ofDays(8));
        office.console.freshToken();
        office.console.signIn("okafor", TestConsole.PASSWORD);
        var csv =
                """
                mrn,given_name,family_name,birth_date,appointment_start
                B2,Ben,Stone,1975-07-04,2026-12-01T10:00
                """;
        office.portal.importRoster(csv);
        assertThat(status("Ben")).isEqualTo(PortalStatus.NOT_YET);
    }

    @Test
    void whoSaysNotTodayIsLeftAlone() {
        office.kiosk.deliver(office.ben(office.kiosk.poolCode()).declined("no-need"));

        assertThat(status("Ben")).isEqualTo(PortalStatus.NOT_TODAY);
        assertThat(board(office.console).cases()).isEmpty();
    }

    @Test
    void aCallForHelpIsThereAtOnceAndTheKioskHearsThatItWasSeen() {
        var kiosk = office.kiosk;
        var id = UUID.randomUUID().toString();
        var cry = "{\"call\":\"%s\",\"screen\":\"NAME\",\"language\":\"vi\"}".formatted(id);
        var before = board(office.console).version();
        kiosk.call("POST", "/desk/calls", cry);
        assertThat(kiosk.call("GET", "/desk/calls/" + id, "").body()).contains("CALLING");

        assertThat(ask(office.console, before).statusCode()).isEqualTo(200);
        assertThat(kiosk.call("GET", "/desk/calls/" + id, "").body()).contains("HEARD");

        var call = board(office.console).calls().getFirst();
        assertThat(call)
                .isEqualTo(
                        new HelpCall(
                                id,
                                "Kiosk 1",
                                "NAME",
                                "vi",
                                TestPortal.START,
                                HelpCall.State.CALLING));
        office.act(new DeskAct.OnMyWay(id));
        assertThat(board(office.console).calls().getFirst().state())
                .isEqualTo(HelpCall.State.ON_THE_WAY);
        office.act(new DeskAct.Helped(id));
        assertThat(board(office.console).calls()).isEmpty();
    }

    @Test
    void aCallThatOnlyTheItDepartmentSawIsNotHeard() {
        var it = TestConsole.staffed(office.portal, "it", Role.IT);
        var id = UUID.randomUUID().toString();
        var cry = "{\"call\":\"%s\",\"screen\":\"NAME\",\"language\":\"vi\"}".formatted(id);
        office.kiosk.call("POST", "/desk/calls", cry);

        board(it);

        assertThat(office.kiosk.call("GET", "/desk/calls/" + id, "").body()).contains("CALLING");
    }

    @Test
    void whoMayNotSeePeopleSeesTheDevicesOnly() {
        var it = TestConsole.staffed(office.portal, "it", Role.IT);
        office.kiosk.deliver(office.cy(office.kiosk.poolCode()));
        office.kiosk.call("POST", "/desk/report", FREE);

        var board = board(it);

        assertThat(board.expected()).isEmpty();
        assertThat(board.cases()).isEmpty();
        assertThat(board.kiosks())
                .singleElement()
                .matches(k -> k.report().waiting() == 3)
                .isEqualTo(board(office.console).kiosks().getFirst());
        var people = it.call("POST", "/desk/people", "{\"words\":\"ana\"}");
        assertThat(people.statusCode()).isEqualTo(422);
        assertThat(people.body()).isEqualTo("{\"refusal\":\"NOT_ALLOWED\"}");
        var matches = it.call("GET", "/desk/cases/x/matches", "");
        assertThat(matches.body()).isEqualTo("{\"refusal\":\"NOT_ALLOWED\"}");
    }

    @Test
    void aNewDayBeginsByItself() {
        assertThat(board(office.console).day()).isEqualTo(TestPortal.TODAY);
        office.portal.clock().move(Duration.ofDays(1));
        office.console.freshToken();
        office.console.signIn("okafor", TestConsole.PASSWORD);

        var board = board(office.console);

        assertThat(board.day()).isEqualTo(TestPortal.TODAY.plusDays(1));
        assertThat(board.expected()).extracting(e -> e.person().given()).containsExactly("Dolores");
    }

    @Test
    void whomACaseMayBeAboutIsAnsweredOverTheWire() {
        var task =
                office.kiosk.deliver(
                        office.bundle(office.kiosk.poolCode())
                                .typed("Ben", "Stane", "1975-07-04")
                                .mobile("+16175550102"));

        var matches = office.console.call("GET", "/desk/cases/" + task + "/matches", "");

        assertThat(matches.statusCode()).isEqualTo(200);
        assertThat(TestKiosk.json(matches).path(0).path("person").path("mrn").asText())
                .isEqualTo("B2");
        assertThat(TestKiosk.json(matches).path(0).path("weight").asInt()).isEqualTo(6);
    }
}
