package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskReport.Paper;
import org.vestibule.frontdesk.KioskReport.Parked;
import org.vestibule.frontdesk.KioskReport.Use;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.staff.Actor;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Kiosks say how they are, and are told what to try again. */
class KioskReportsOverHttpsTest {
    private static final String PARKED = UUID.randomUUID().toString();

    private static final KioskAbout ABOUT =
            new KioskAbout(
                    Optional.of("the disk is full"),
                    Optional.of("BIRTH_DATE"),
                    Optional.of(new KioskAbout.Voices(List.of("en", "es"), List.of("zh-Hans"))),
                    Optional.of("1.4.0"),
                    Optional.of(new KioskAbout.Display(1080, 1920, 82)));

    @TempDir private Path folder;
    private TestPortal portal;
    private TestKiosk kiosk;
    private TestConsole console;

    @BeforeEach
    void start() {
        portal = new TestPortal(folder);
        kiosk = TestKiosk.ready(portal);
        console = TestConsole.staffed(portal);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private static KioskReport report(Parked... parked) {
        return new KioskReport(
                Use.IN_USE,
                Paper.LOW,
                parked.length,
                Optional.of(TestPortal.START),
                List.of(parked),
                Optional.of(ABOUT));
    }

    private HttpResponse<String> send(KioskReport report) {
        var json = new String(DeskJson.write(report), StandardCharsets.UTF_8);
        return kiosk.call("POST", "/desk/report", json);
    }

    private String orders(Parked... parked) {
        var answer = send(report(parked));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private List<KioskState> kiosks() {
        return portal.look(rows -> rows.reports().kiosks());
    }

    @Test
    void aReportIsKeptAsItWasSent() {
        var parked = new Parked(PARKED, "something the portal needs is missing");

        assertThat(orders(parked)).isEqualTo("{\"retry\":[]}");

        assertThat(kiosks())
                .containsExactly(
                        new KioskState(
                                kiosk.clientId(), "Kiosk 1", TestPortal.START, report(parked)));
    }

    @Test
    void aKioskThatHasNotSpokenYetIsThere() {
        assertThat(kiosks())
                .containsExactly(
                        new KioskState(
                                kiosk.clientId(),
                                "Kiosk 1",
                                TestPortal.START,
                                KioskReport.unknown()));
    }

    @Test
    void aKioskThatWasShutOutIsGone() {
        portal.program().pairing().revoke(Actor.operator(), kiosk.clientId());

        assertThat(kiosks()).isEmpty();
    }

    @Test
    void whatStaffWantsAgainIsToldUntilAReportListsItNoMore() {
        var parked = new Parked(PARKED, "a rule of the practice is not met");
        send(report(parked));
        var act = new DeskAct.RetryParked(kiosk.clientId(), PARKED);

        assertThat(console.act(act).statusCode()).isEqualTo(200);
        assertThat(console.act(act).statusCode()).isEqualTo(200);

        var wanted = "{\"retry\":[\"" + PARKED + "\"]}";
        assertThat(orders(parked)).isEqualTo(wanted);
        portal.restart();
        assertThat(orders(parked)).isEqualTo(wanted);
        assertThat(orders()).isEqualTo("{\"retry\":[]}");
        assertThat(orders(parked)).isEqualTo("{\"retry\":[]}");
    }

    @Test
    void whatIsNotParkedCannotBeWantedAgain() {
        send(report());

        var moved = console.act(new DeskAct.RetryParked(kiosk.clientId(), PARKED));
        var unknown = console.act(new DeskAct.RetryParked("kiosk-x", PARKED));

        assertThat(moved.body()).isEqualTo("{\"refusal\":\"MOVED_ON\"}");
        assertThat(unknown.body()).isEqualTo("{\"refusal\":\"UNKNOWN\"}");
    }

    @Test
    void aReportOfVeryManyParkedItemsIsTakenInPart() {
        var many =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> new Parked("e" + i, "the portal could not read it"))
                        .toArray(Parked[]::new);

        assertThat(orders(many)).isEqualTo("{\"retry\":[]}");
        assertThat(kiosks().getFirst().report().parked()).hasSize(200);
    }

    @Test
    void anOlderKiosksReportIsTaken() {
        var old =
                """
                {"use":"FREE","paper":"OK","waiting":0,"parked":[],"trouble":"the disk is full"}
                """;

        assertThat(kiosk.call("POST", "/desk/report", old).statusCode()).isEqualTo(200);

        assertThat(kiosks().getFirst().report().about())
                .contains(KioskAbout.trouble("the disk is full"));
    }

    @Test
    void whatAKioskSaysOfItselfIsTakenInPart() {
        var many = Collections.nCopies(100, "x".repeat(600));
        var about =
                new KioskAbout(
                        Optional.empty(),
                        Optional.of("S".repeat(900)),
                        Optional.of(new KioskAbout.Voices(many, many)),
                        Optional.of("1".repeat(900)),
                        Optional.empty());
        send(
                new KioskReport(
                        Use.FREE, Paper.OK, 0, Optional.empty(), List.of(), Optional.of(about)));

        var kept = kiosks().getFirst().report().about().orElseThrow();
        assertThat(kept.voices().orElseThrow().there()).hasSize(50);
        assertThat(kept.screen().orElseThrow()).hasSize(500);
        assertThat(kept.version().orElseThrow()).hasSize(500);
    }

    @Test
    void whatIsNoReportIsRefused() {
        assertThat(kiosk.call("POST", "/desk/report", "{\"use\":\"ASLEEP\"}").body())
                .isEqualTo("{\"refusal\":\"NOT_UNDERSTOOD\"}");
    }
}
