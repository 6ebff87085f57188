package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.fhir.Journeys;
import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.frontdesk.Shift;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.frontdesk.StaffMember;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Role;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The desk as a console reaches it, over real TLS. */
class DeskClientTest {
    private static final StaffMember OKAFOR =
            new StaffMember("s-1", "D. Okafor", Role.FRONT_DESK, Role.FRONT_DESK.rights());
    private static final PersonRow BEN =
            new PersonRow("p-2", "B2", "Ben", "Stone", LocalDate.of(1975, 7, 4), "en");
    private static final Board BOARD =
            new Board("v7", LocalDate.of(2026, 11, 23), List.of(), List.of(), List.of(), List.of());

    @TempDir private Path keys;
    private TestPortal server;
    private PortalFixture client;
    private DeskClient desk;

    @BeforeEach
    void start() throws IOException {
        server = TestPortal.start();
        server.date = Journeys.NOW;
        client = new PortalFixture(server.uri(), TestPortal.trust(), PortalFixture.SHORT, keys);
        desk = new DeskClient(client.desk);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void whoSignsInHasAShiftUnderTheirName() {
        assertThat(shift().who()).isEqualTo(OKAFOR);

        var request = server.deskRequests.getFirst();
        assertThat(request.getTarget()).isEqualTo("/desk/sign-in");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
        assertThat(request.getHeaders().get("Vestibule-Shift")).isNull();
        assertThat(TestPortal.body(request))
                .isEqualTo("{\"name\":\"okafor\",\"password\":\"correct horse\"}");
    }

    @Test
    void aWrongPasswordIsNotTakenForARefusedDevice() {
        answer(401, "{\"error\":\"wrong\"}");

        assertThat(desk.signIn("okafor", "guess")).isEqualTo(new SignIn.Wrong());
        assertThat(server.deskRequests).as("the password is tried once").hasSize(1);
        assertThat(server.tokenRequests).as("the device's token is good").hasSize(1);
    }

    @Test
    void aRefusedTokenOfTheDeviceIsReplacedAndNobodyNotices() {
        server.scriptedDesk.add(new MockResponse.Builder().code(401).build());
        welcome();

        assertThat(desk.signIn("okafor", "correct horse")).isInstanceOf(SignIn.Welcome.class);
        assertThat(server.tokenRequests).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aConsoleThatWasShutOutSaysSo(int status) {
        for (var i = 0; i < 2; i++) {
            server.scriptedDesk.add(new MockResponse.Builder().code(status).build());
        }

        assertThat(desk.signIn("okafor", "correct horse"))
                .isEqualTo(new SignIn.Offline("the portal does not let this device in: " + status));
    }

    @ParameterizedTest
    @CsvSource({"15, 15", "0, 1", ", 60"})
    void tooManyTriesRestAsLongAsThePortalSays(String said, long seconds) {
        var rest = said == null ? "" : ",\"restSeconds\":" + said;
        answer(429, "{\"error\":\"locked\"" + rest + "}");

        assertThat(desk.signIn("okafor", "guess"))
                .isEqualTo(new SignIn.Locked(Duration.ofSeconds(seconds)));
    }

    @Test
    void aBusyPortalIsNoLockout() {
        server.scriptedDesk.add(new MockResponse.Builder().code(429).build());

        assertThat(desk.signIn("okafor", "correct horse"))
                .isEqualTo(new SignIn.Offline("the portal is busy (429)"));
    }

    @Test
    void withoutNetworkItSaysThat() {
        server.close();

        assertThat(desk.signIn("okafor", "correct horse"))
                .isEqualTo(new SignIn.Offline("the portal cannot be reached"));
    }

    @Test
    void theBoardComesOnceAndThenOnlyWhenItChanges() {
        var shift = shift();
        json(BOARD);
        server.scriptedDesk.add(new MockResponse.Builder().code(304).build());

        assertThat(shift.board("")).isEqualTo(new DeskReply.Got<>(BOARD));
        assertThat(shift.board("v7")).isEqualTo(new DeskReply.Same<>());
        assertThat(last().getHeaders().get("If-None-Match")).isEqualTo("\"v7\"");
        assertThat(last().getHeaders().get("Vestibule-Shift")).isEqualTo("shift-9");
    }

    @Test
    void anOddVersionIsSimplyNotSaid() {
        var shift = shift();
        json(BOARD);

        assertThat(shift.board("v7\"\r\nX: y")).isEqualTo(new DeskReply.Got<>(BOARD));
        assertThat(last().getHeaders().get("If-None-Match")).isNull();
    }

    @Test
    void peopleAreLookedForWithoutTheirNamesInTheAddress() {
        var shift = shift();
        json(List.of(BEN));

        assertThat(shift.find("stone 1975")).isEqualTo(new DeskReply.Got<>(List.of(BEN)));
        assertThat(last().getTarget()).isEqualTo("/desk/people");
        assertThat(TestPortal.body(last())).isEqualTo("{\"words\":\"stone 1975\"}");
    }

    @Test
    void likenessesComeForACase() {
        var shift = shift();
        var like =
                new Likeness(
                        BEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("王小明"),
                        7,
                        Likeness.Certainty.PROBABLE);
        json(List.of(like));

        assertThat(shift.matches("a/b")).isEqualTo(new DeskReply.Got<>(List.of(like)));
        assertThat(last().getTarget()).isEqualTo("/desk/cases/a%2Fb/matches");
    }

    @Test
    void anActBringsItsResult() {
        var shift = shift();
        json(new DeskResult.PairingCode("ABCD-EFGH"));
        var id = new ActId(new UUID(1, 2));

        assertThat(shift.act(id, new DeskAct.PairDevice()))
                .isEqualTo(new DeskReply.Got<>(new DeskResult.PairingCode("ABCD-EFGH")));
        assertThat(last().getTarget()).isEqualTo("/desk/acts/" + id);
        assertThat(TestPortal.body(last())).isEqualTo("{\"act\":\"pair-device\"}");
    }

    @Test
    void anActWhoseAnswerIsLostIsDoneAgainUnderItsId() throws IOException {
        try (var old = TestPortal.startHttp1();
                var other =
                        new PortalFixture(
                                old.uri(), TestPortal.trust(), PortalFixture.SHORT, keys)) {
            old.scriptedDesk.add(
                    new MockResponse.Builder()
                            .onResponseStart(new mockwebserver3.SocketEffect.CloseSocket())
                            .build());
            old.scriptedDesk.add(old.json("{\"result\":\"done\"}"));
            var shift = new RemoteShift(other.desk, "shift-9", OKAFOR);

            assertThat(
                            shift.act(
                                    new ActId(new UUID(3, 4)),
                                    new DeskAct.SawId("p-2", EvidenceType.PHOTO_ID)))
                    .isEqualTo(new DeskReply.Got<>(new DeskResult.Done()));
            assertThat(old.deskRequests).hasSize(2);
            assertThat(old.deskRequests.get(1).getTarget())
                    .isEqualTo(old.deskRequests.get(0).getTarget());
            assertThat(old.deskRequests.get(1).getBody())
                    .isEqualTo(old.deskRequests.get(0).getBody());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "422, MOVED_ON, MOVED_ON",
        "422, NOT_ALLOWED, NOT_ALLOWED",
        "403, NOT_ALLOWED, NOT_ALLOWED",
        "404, UNKNOWN, UNKNOWN",
        "422, OF_A_NEWER_PORTAL, NOT_UNDERSTOOD"
    })
    void whatTheDeskDoesNotDoHasAReason(int status, String said, Refusal why) {
        var shift = shift();
        answer(status, "{\"refusal\":\"" + said + "\"}");

        assertThat(shift.matches("case")).isEqualTo(new DeskReply.Refused<>(why));
    }

    @Test
    void aRequestThatThePortalDoesNotKnowIsNotUnderstood() {
        assertThat(shift().matches("case"))
                .isEqualTo(new DeskReply.Refused<>(Refusal.NOT_UNDERSTOOD));
    }

    @Test
    void aShiftThatIsOverIsSignedOutAndTheDeviceIsNot() {
        var shift = shift();
        answer(403, "{\"error\":\"signed-out\"}");

        assertThat(shift.board("v7")).isEqualTo(new DeskReply.SignedOut<>());
        assertThat(server.tokenRequests).hasSize(1);
    }

    @Test
    void aConsoleThatIsShutOutInTheMiddleIsSignedOut() {
        var shift = shift();
        for (var i = 0; i < 2; i++) {
            server.scriptedDesk.add(new MockResponse.Builder().code(401).build());
        }

        assertThat(shift.board("v7")).isEqualTo(new DeskReply.SignedOut<>());
    }

    @Test
    void aSignInPageOfTheNetworkIsNotTheDesk() {
        var shift = shift();
        server.scriptedDesk.add(
                new MockResponse.Builder()
                        .addHeader("Content-Type", "text/html")
                        .body("<html>")
                        .build());

        assertThat(shift.board("v7"))
                .isEqualTo(new DeskReply.Offline<>("the network needs a sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "{\"version\":3}"})
    void jsonThatIsNoBoardIsNoBoard(String body) {
        var shift = shift();
        answer(200, body);

        assertThat(shift.board("v7"))
                .isEqualTo(new DeskReply.Offline<>("the portal answered something unexpected"));
    }

    @Test
    void aLockedConsoleOpensForTheSamePerson() {
        var shift = shift();
        answer(401, "{\"error\":\"wrong\"}");
        answer(200, "{}");

        assertThat(shift.unlock("guess")).isEqualTo(new SignIn.Wrong());
        assertThat(shift.unlock("correct horse")).isEqualTo(new SignIn.Welcome(shift));
        assertThat(last().getTarget()).isEqualTo("/desk/unlock");
    }

    @Test
    void aShiftThatEndedWhileLockedAsksToSignInAnew() {
        var shift = shift();
        answer(403, "{\"error\":\"signed-out\"}");

        assertThat(shift.unlock("correct horse"))
                .isEqualTo(new SignIn.Offline("this shift is over; please sign in anew"));
    }

    @Test
    void signingOutEndsTheShiftAtThePortal() {
        var shift = shift();
        server.scriptedDesk.add(new MockResponse.Builder().code(204).build());

        shift.close();

        assertThat(last().getTarget()).isEqualTo("/desk/sign-out");
        assertThat(last().getHeaders().get("Vestibule-Shift")).isEqualTo("shift-9");
    }

    private Shift shift() {
        welcome();
        return desk.signIn("okafor", "correct horse") instanceof SignIn.Welcome(var shift)
                ? shift
                : org.assertj.core.api.Assertions.fail("not welcome");
    }

    private void welcome() {
        json(Map.of("token", "shift-9", "member", OKAFOR, "idleSeconds", 300));
    }

    private void json(Object value) {
        answer(200, new String(DeskJson.write(value), StandardCharsets.UTF_8));
    }

    private void answer(int status, String body) {
        var json =
                new MockResponse.Builder()
                        .code(status)
                        .addHeader("Content-Type", "application/json")
                        .body(body);
        server.scriptedDesk.add(json.build());
    }

    private RecordedRequest last() {
        return server.deskRequests.getLast();
    }
}
