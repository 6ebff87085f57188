package org.vestibule.console;

import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.HelpCall;
import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.frontdesk.PortalStatus;
import org.vestibule.practice.EvidenceType;
import org.vestibule.practice.PortalTask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A made-up Monday at the desk. */
public final class Day {
    public static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    /** 10:00 in the practice's zone: where the tests' clock begins. */
    public static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    public static final PersonRow MARIA = person(1, "María", "Watsica", "1950-12-18", "es");
    public static final PersonRow MARIO = person(21, "Mario", "Watsica", "1950-12-13", "es");
    public static final PersonRow MARIA_ANA =
            person(22, "Maria Ana", "Watsika", "1987-02-03", "en");

    private Day() {}

    public static PersonRow person(
            int number, String given, String family, String born, String language) {
        var id = "p" + number;
        return new PersonRow(
                id, "V" + (100_000 + number), given, family, LocalDate.parse(born), language);
    }

    public static Expected expected(PersonRow who, String time, PortalStatus status) {
        return new Expected(who, time, "Dr. Reyes", status, Optional.empty(), Optional.empty());
    }

    private static Expected seen(Expected one, EvidenceType evidence) {
        return new Expected(
                one.person(),
                one.time(),
                one.provider(),
                one.status(),
                Optional.of(evidence),
                one.caseId());
    }

    public static List<Expected> list() {
        return Stream.concat(early().stream(), late().stream()).toList();
    }

    private static List<Expected> early() {
        return List.of(
                seen(
                        expected(
                                person(2, "Alberto", "Piña", "1991-06-05", "en"),
                                "09:00",
                                PortalStatus.ACTIVE),
                        EvidenceType.PHOTO_ID),
                expected(MARIA, "09:10", PortalStatus.NEEDS_DESK),
                expected(
                        person(3, "Seth", "Feest", "2010-08-31", "ru"),
                        "09:10",
                        PortalStatus.NOT_YET),
                expected(
                        person(4, "Renae", "McDermott", "1994-01-01", "en"),
                        "09:20",
                        PortalStatus.INVITED),
                seen(
                        expected(
                                person(5, "Ngọc", "Trần", "1962-03-14", "vi"),
                                "09:30",
                                PortalStatus.READY),
                        EvidenceType.PHOTO_ID_AND_INSURANCE),
                expected(
                        person(6, "Fadel", "Haddad", "1947-07-02", "ar"),
                        "09:40",
                        PortalStatus.NOT_TODAY));
    }

    private static List<Expected> late() {
        return List.of(
                seen(
                        expected(
                                person(7, "June", "Bradtke", "1938-11-30", "en"),
                                "09:50",
                                PortalStatus.PAPER),
                        EvidenceType.PHOTO_ID),
                expected(
                        person(
                                8,
                                "Bartholomew Alexander",
                                "Featherstonehaugh-Oyelaran",
                                "1985-05-20",
                                "ht"),
                        "10:00",
                        PortalStatus.WAITING),
                expected(
                        person(9, "Inês", "Carvalho", "1979-09-09", "pt"),
                        "13:30",
                        PortalStatus.CONNECTED),
                expected(
                        person(10, "Joseph", "O’Nguyễn", "1969-04-01", "en"),
                        "14:10",
                        PortalStatus.CALL_DUE));
    }

    public static OpenCase open(String id, CaseReason reason, String ticket) {
        return new OpenCase(
                id,
                new OpenCase.Origin("Kiosk 2", Optional.of(ticket), NOW.minusSeconds(2), "es"),
                wish(EnrollmentKind.PORTAL_ENROLLMENT, ForWhom.ME, Optional.empty()),
                Optional.of(
                        new OpenCase.Typed(
                                "María",
                                "Watsica",
                                MARIA.birthDate(),
                                Optional.of("+16175550142"),
                                Optional.empty())),
                reason,
                reason == CaseReason.NOT_ATTESTED ? Optional.of(MARIA.id()) : Optional.empty());
    }

    public static OpenCase.Wish wish(
            EnrollmentKind kind, ForWhom whom, Optional<CallWindow> window) {
        return new OpenCase.Wish(kind, whom, FinishBy.PHONE, PortalTask.TEST_RESULTS, window);
    }

    public static OpenCase proxy() {
        return new OpenCase(
                "c-proxy",
                new OpenCase.Origin("Kiosk 1", Optional.of("B9"), NOW.minusSeconds(90), "en"),
                wish(EnrollmentKind.PROXY_REQUEST, ForWhom.MY_CHILD, Optional.empty()),
                Optional.of(
                        new OpenCase.Typed(
                                "Dana",
                                "Feest",
                                LocalDate.of(1980, 2, 29),
                                Optional.of("+16175550162"),
                                Optional.of("dana@example.com"))),
                CaseReason.PROXY,
                Optional.empty());
    }

    public static OpenCase call(String id, CallWindow window, String given) {
        return new OpenCase(
                id,
                new OpenCase.Origin("Kiosk 1", Optional.empty(), NOW.minusSeconds(5400), "vi"),
                wish(EnrollmentKind.CALL_BACK, ForWhom.ME, Optional.of(window)),
                Optional.of(
                        new OpenCase.Typed(
                                given,
                                "Trần",
                                LocalDate.of(1955, 3, 4),
                                Optional.of("+16175550177"),
                                Optional.empty())),
                CaseReason.CALL,
                Optional.empty());
    }

    public static HelpCall help(HelpCall.State state) {
        return new HelpCall("h1", "Kiosk 1", "CONTACT", "vi", NOW.minusSeconds(40), state);
    }

    public static Likeness like(PersonRow who, String mobile, Likeness.Certainty certainty) {
        return new Likeness(
                who, Optional.of(mobile), Optional.empty(), Optional.empty(), 9, certainty);
    }

    public static KioskState kiosk(int number, KioskReport.Use use, KioskReport.Paper paper) {
        return new KioskState(
                "k" + number,
                "Kiosk " + number,
                NOW,
                new KioskReport(
                        use,
                        paper,
                        0,
                        Optional.empty(),
                        List.of(),
                        Optional.of(
                                about(
                                        use == KioskReport.Use.FREE ? "WELCOME" : "BIRTH_DATE",
                                        Optional.empty()))));
    }

    private static KioskAbout about(String screen, Optional<String> trouble) {
        var voices = new KioskAbout.Voices(List.of("en", "es", "vi", "ar"), List.of("zh-Hans"));
        return new KioskAbout(
                trouble,
                Optional.of(screen),
                Optional.of(voices),
                Optional.of("1.4.0"),
                Optional.of(new KioskAbout.Display(1080, 1920, 82)));
    }

    public static List<KioskState> kiosks() {
        return List.of(
                kiosk(1, KioskReport.Use.IN_USE, KioskReport.Paper.OK),
                kiosk(2, KioskReport.Use.IN_USE, KioskReport.Paper.LOW),
                kiosk(3, KioskReport.Use.FREE, KioskReport.Paper.OK));
    }

    public static KioskState troubled() {
        return new KioskState(
                "k4",
                "Kiosk 4",
                NOW.minusSeconds(200),
                new KioskReport(
                        KioskReport.Use.OUT_OF_SERVICE,
                        KioskReport.Paper.JAM,
                        3,
                        Optional.of(NOW.minusSeconds(5000)),
                        List.of(
                                new KioskReport.Parked("e-1", "The birth date lies in the future."),
                                new KioskReport.Parked(
                                        "e-2", "This kiosk’s clock is 9 minutes behind.")),
                        Optional.of(about("REVIEW", Optional.of("the disk is full")))));
    }

    public static Board quiet() {
        return new Board("q", DATE, list(), List.of(), List.of(), kiosks());
    }

    public static Board busy() {
        return new Board(
                "b",
                DATE,
                list(),
                List.of(
                        open("c-b7", CaseReason.NOT_ATTESTED, "B7"),
                        call("c-call-1", CallWindow.AFTERNOON, "Ngọc"),
                        call("c-call-2", CallWindow.MORNING, "Lan")),
                List.of(help(HelpCall.State.CALLING)),
                kiosks());
    }

    public static Board with(OpenCase... cases) {
        return new Board("w" + cases.length, DATE, list(), List.of(cases), List.of(), kiosks());
    }
}
