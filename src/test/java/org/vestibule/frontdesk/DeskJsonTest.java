package org.vestibule.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.practice.EvidenceType;
import org.vestibule.practice.PortalTask;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What one end of the desk writes, the other reads as the same. */
class DeskJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T14:10:00Z");

    static Stream<DeskAct> acts() {
        return Stream.of(
                new DeskAct.SawId("p1", EvidenceType.PHOTO_ID),
                new DeskAct.Confirm("t1", "p1", EvidenceType.PHOTO_ID_AND_INSURANCE),
                new DeskAct.AddPatient("t1", EvidenceType.PHOTO_ID),
                new DeskAct.NotThem("t1"),
                new DeskAct.OnMyWay("h1"),
                new DeskAct.Helped("h1"),
                new DeskAct.Called("t1", false, Optional.of(DAY)),
                new DeskAct.Called("t1", true, Optional.empty()),
                new DeskAct.ApproveProxy("t1", "p1", EvidenceType.PHOTO_ID, ProxyBasis.PARENT),
                new DeskAct.RefuseProxy("t1"),
                new DeskAct.Reissue("p1"),
                new DeskAct.Revoke("p1"),
                new DeskAct.RetryParked("k1", "e1"),
                new DeskAct.PairDevice(),
                new DeskAct.EndProxies("p1"),
                new DeskAct.TakeList(12),
                new DeskAct.PrintGuide("p1"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActComesBackAsItWas(DeskAct act) {
        assertThat(DeskJson.read(DeskJson.write(act), DeskAct.class)).contains(act);
    }

    @Test
    void everyKindOfActIsTried() {
        assertThat(acts().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(DeskAct.class.getPermittedSubclasses());
    }

    @Test
    void aBoardComesBackAsItWas() {
        var board =
                new Board(
                        "v7",
                        DAY,
                        List.of(expected()),
                        List.of(openCase()),
                        List.of(
                                new HelpCall(
                                        "h1",
                                        "Kiosk 1",
                                        "CONTACT",
                                        "es",
                                        NOW,
                                        HelpCall.State.CALLING)),
                        List.of(new KioskState("k1", "Kiosk 1", NOW, KioskReport.unknown())));
        assertThat(DeskJson.read(DeskJson.write(board), Board.class)).contains(board);
    }

    @Test
    void whatAKioskIsComesBackAsItWas() {
        var voices = new KioskAbout.Voices(List.of("en"), List.of("zh-Hans"));
        var about =
                new KioskAbout(
                        Optional.empty(),
                        Optional.of("NAME"),
                        Optional.of(voices),
                        Optional.of("1.4.0"),
                        Optional.of(new KioskAbout.Display(1920, 1080, 96)));
        assertThat(DeskJson.read(DeskJson.write(about), KioskAbout.class)).contains(about);
    }

    @Test
    void anOlderKioskTellsItsTroubleAlone() {
        var json =
                """
                {"use":"IN_USE","paper":"LOW","waiting":2,"parked":[],"trouble":"no network"}
                """;
        var report = DeskJson.read(json.getBytes(StandardCharsets.UTF_8), KioskReport.class);
        assertThat(report.flatMap(KioskReport::trouble)).contains("no network");
        assertThat(report.flatMap(KioskReport::about)).contains(KioskAbout.trouble("no network"));
        var bare = json.replace(",\"trouble\":\"no network\"", "");
        assertThat(DeskJson.read(bare.getBytes(StandardCharsets.UTF_8), KioskReport.class))
                .hasValueSatisfying(it -> assertThat(it.about()).isEmpty());
    }

    @Test
    void aNewerPortalMaySayMore() {
        var json = "{\"act\":\"not-them\",\"caseId\":\"t1\",\"mood\":\"calm\"}";
        assertThat(DeskJson.read(json.getBytes(StandardCharsets.UTF_8), DeskAct.class))
                .contains(new DeskAct.NotThem("t1"));
    }

    @Test
    void whatLacksSomethingIsNotRead() {
        var json = "{\"act\":\"confirm\",\"caseId\":\"t1\"}";
        assertThat(DeskJson.read(json.getBytes(StandardCharsets.UTF_8), DeskAct.class)).isEmpty();
    }

    @Test
    void anActsIdIsBare() {
        var id = new ActId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
        assertThat(new String(DeskJson.write(id), StandardCharsets.UTF_8))
                .isEqualTo("\"00000000-0000-4000-8000-000000000001\"");
    }

    private static Expected expected() {
        return new Expected(
                new PersonRow("p1", "V1", "Ana", "Example", DAY.minusYears(40), "es"),
                "09:10",
                "Dr. Sample",
                PortalStatus.NEEDS_DESK,
                Optional.of(EvidenceType.PHOTO_ID),
                Optional.of("t1"));
    }

    private static OpenCase openCase() {
        return new OpenCase(
                "t1",
                new OpenCase.Origin("Kiosk 1", Optional.of("B7"), NOW, "es"),
                new OpenCase.Wish(
                        EnrollmentKind.CALL_BACK,
                        ForWhom.ME,
                        FinishBy.VOICE,
                        PortalTask.REFILL,
                        Optional.of(CallWindow.MORNING)),
                Optional.of(
                        new OpenCase.Typed(
                                "Ana",
                                "Example",
                                DAY.minusYears(40),
                                Optional.of("+16175550142"),
                                Optional.empty())),
                CaseReason.CALL,
                Optional.empty());
    }
}
