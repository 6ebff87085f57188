package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.HelpCall;
import org.vestibule.frontdesk.KioskReport.Use;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.frontdesk.Shift;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.portal.MovingClock;
import org.vestibule.portal.PortalProgram;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.desk.RosterImport;
import org.vestibule.portal.desk.StaffAccounts.NewColleague;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Role;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Console and kiosk against the portal program itself: both ends of the desk's wire. */
class RealDeskTest {
    private static final String PASSWORD = "amber tea kettle";

    /** Help and tickets reach the desk within this (product). */
    private static final Duration AT_THE_DESK = Duration.ofSeconds(2);

    @TempDir private static Path folder;
    private static PortalProgram portal;
    private static Trust trust;
    private static ConsoleLink console;
    private static KioskSync kiosk;

    @BeforeAll
    static void start() throws IOException {
        portal = PortalProgram.start(TestPortal.settings(folder, new MovingClock(Instant.now())));
        var roster = TestPortal.ROSTER.getBytes(StandardCharsets.UTF_8);
        var zone = TestPortal.practice().profile().zone();
        var today = Optional.of(LocalDate.ofInstant(Instant.now(), zone));
        portal.roster().take(Actor.operator(), roster, new RosterImport.Options(today, false));
        hire("okafor", Role.FRONT_DESK);
        hire("it", Role.IT);
        trust = Trust.ofPem(Files.writeString(folder.resolve("anchor"), portal.caCertificatePem()));
        var system = InstantSource.system();
        console = ConsoleLink.open(uri(), trust, paired(Pairing.Kind.CONSOLE), system);
        var settings = new SyncSettings(uri(), trust, Duration.ofMillis(20));
        var ports = new MemoryStore().ports();
        kiosk = KioskSync.start(settings, ports, paired(Pairing.Kind.KIOSK), system);
    }

    private static URI uri() {
        return portal.baseAddress();
    }

    private static void hire(String name, Role role) {
        portal.staff().add(Actor.operator(), new NewColleague(name, name + ".", role), PASSWORD);
    }

    private static PairedDevice paired(Pairing.Kind kind) throws IOException {
        var keys = folder.resolve(kind.name());
        var code = portal.pairing().issueCode(Actor.operator());
        var request = new Pairing.Request(code, kind, "The " + kind);
        var audit = new MemoryStore().ports().audit();
        new Pairing(uri(), trust, keys, audit).pair(request, new SecureRandom());
        return PairedDevice.in(keys, new SecureRandom()).orElseThrow();
    }

    @AfterAll
    static void stop() {
        kiosk.close();
        console.close();
        portal.close();
    }

    private static Shift shift(String name) {
        return ((SignIn.Welcome) console.desk().signIn(name, PASSWORD)).shift();
    }

    private static <T> T got(DeskReply<T> reply) {
        return ((DeskReply.Got<T>) reply).value();
    }

    private static Board board(Shift shift) {
        return got(shift.board(""));
    }

    private static PersonRow person(Shift shift, String words) {
        List<PersonRow> found = got(shift.find(words));
        return found.getFirst();
    }

    @Test
    void whoSignsInSeesTheBoardAndFindsPeople() {
        try (var shift = shift("okafor")) {
            assertThat(shift.who().name()).isEqualTo("okafor.");
            assertThat(board(shift).expected())
                    .extracting(e -> e.person().given())
                    .containsExactly("Ana", "Ben", "Cy", "Eve");
            assertThat(person(shift, "nguyen maria").birthDate())
                    .isEqualTo(LocalDate.of(1980, 2, 29));
            assertThat(shift.unlock(PASSWORD)).isInstanceOf(SignIn.Welcome.class);
            assertThat(shift.unlock("not this one")).isEqualTo(new SignIn.Wrong());
        }
    }

    @Test
    void anActIsSeenByTheOtherConsoleAndAskedTwiceDoneOnce() {
        try (var shift = shift("okafor");
                var other = shift("okafor")) {
            var before = board(other).version();
            assertThat(other.board(before)).isEqualTo(new DeskReply.Same<Board>());
            var id = new ActId(UUID.randomUUID());
            var act = new DeskAct.SawId(person(shift, "cy").id(), EvidenceType.PHOTO_ID);

            var first = shift.act(id, act);

            assertThat(shift.act(id, act)).isEqualTo(first);
            assertThat(got(other.board(before)).expected())
                    .filteredOn(e -> e.person().given().equals("Cy"))
                    .extracting(Expected::seen)
                    .containsExactly(Optional.of(EvidenceType.PHOTO_ID));
        }
    }

    @Test
    void whatTheRoleDoesNotAllowIsRefusedByThePortal() {
        try (var shift = shift("it")) {
            var act = new DeskAct.SawId("anybody", EvidenceType.PHOTO_ID);

            assertThat(shift.act(new ActId(UUID.randomUUID()), act))
                    .isEqualTo(new DeskReply.Refused<>(Refusal.NOT_ALLOWED));
            assertThat(shift.find("ana"))
                    .isEqualTo(new DeskReply.Refused<List<PersonRow>>(Refusal.NOT_ALLOWED));
        }
    }

    @Test
    void whoSignedOutIsToldSo() {
        var shift = shift("okafor");
        shift.close();

        assertThat(shift.board("")).isEqualTo(new DeskReply.SignedOut<Board>());
    }

    @Test
    void theKiosksStateAndItsCallsReachTheDeskInTime() {
        kiosk.reportAs(
                () ->
                        new KioskSide(
                                Use.IN_USE, KioskSide.UNKNOWN.paper(), KioskSide.UNKNOWN.about()));
        var told = new CopyOnWriteArrayList<Answer>();
        try (var shift = shift("okafor")) {
            await().atMost(AT_THE_DESK)
                    .until(
                            () ->
                                    board(shift).kiosks().stream()
                                            .map(KioskState::report)
                                            .anyMatch(r -> r.use() == Use.IN_USE));

            var call = kiosk.helpLine().call("CONTACT", "es", told::add);
            await().atMost(AT_THE_DESK).until(() -> !board(shift).calls().isEmpty());
            await().until(() -> told.contains(Answer.HEARD));
            HelpCall waiting = board(shift).calls().getFirst();
            assertThat(waiting.screen()).isEqualTo("CONTACT");

            shift.act(new ActId(UUID.randomUUID()), new DeskAct.OnMyWay(waiting.id()));
            await().until(() -> told.contains(Answer.COMING));
            call.close();
            await().until(() -> board(shift).calls().isEmpty());
        }
    }
}
