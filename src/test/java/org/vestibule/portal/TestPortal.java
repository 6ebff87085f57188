package org.vestibule.portal;

import org.vestibule.portal.PortalSettings.PublicPages;
import org.vestibule.portal.desk.Letter;
import org.vestibule.portal.desk.Passwords;
import org.vestibule.portal.desk.RosterImport;
import org.vestibule.portal.pages.Accounts;
import org.vestibule.portal.pages.Activation;
import org.vestibule.portal.pages.PhonePages;
import org.vestibule.portal.roster.RosterReport;
import org.vestibule.portal.store.KeyFile;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.portal.store.PostgresLogin;
import org.vestibule.portal.store.Rows;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.Policy;
import org.vestibule.practice.Practice;
import org.vestibule.practice.Profile;
import org.vestibule.practice.Timings;
import org.vestibule.staff.Actor;
import org.vestibule.testing.TestDatabase;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A real portal on a free port, with a small roster and a clock that the test moves. */
public final class TestPortal implements AutoCloseable {
    /** What passwords really cost has tests of its own. */
    static final Passwords.Cost CHEAP = new Passwords.Cost(64, 1);

    public static final Instant START = Instant.parse("2026-11-23T15:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final String PAIRING_CODE = "ABCD-EFGH";

    /** Four adults and a child; Ana and Ben were seen today, Cy has two contacts and was not. */
    public static final String ROSTER =
            """
            mrn,given_name,middle_name,family_name,birth_date,mobile_phone,email,preferred_language,appointment_start,provider,id_seen
            A1,Ana,María,O'Nguyễn-José,1980-02-29,(617) 555-0101,ana@example.com,es,2026-11-23T08:00,Dr. Lin,photo-id
            B2,Ben,,Stone,1975-07-04,(617) 555-0102,,en,2026-11-23T08:30,Dr. Lin,photo-id-and-insurance
            C3,Cy,,Reed,1990-12-31,(617) 555-0103,cy@example.com,en,2026-11-23T09:00,Dr. Lin,
            D4,Dolores,,Vega,1962-05-06,,,es,2026-11-24T09:00,Dr. Lin,
            E5,Eve,,Stone,2012-01-02,(617) 555-0102,ben@example.com,en,2026-11-23T09:30,Dr. Lin,photo-id
            """;

    private final Path folder;
    private final Optional<PostgresLogin> postgres;
    private final Optional<PublicPages> pages;
    private final MovingClock clock;
    private final MovingTicker ticker = new MovingTicker();
    private final List<HttpClient> clients = new ArrayList<>();
    private PortalProgram program;

    public TestPortal(Path folder) {
        this(folder, new MovingClock(START), Optional.empty());
    }

    /** With its data in this kind of database. */
    public TestPortal(Path folder, TestDatabase kind) {
        this(folder, new MovingClock(START), Optional.empty(), kind);
    }

    private TestPortal(Path folder, MovingClock clock, Optional<PublicPages> pages) {
        this(folder, clock, pages, TestDatabase.standard());
    }

    private TestPortal(
            Path folder, MovingClock clock, Optional<PublicPages> pages, TestDatabase kind) {
        this.folder = folder;
        this.postgres = kind.login();
        this.clock = clock;
        this.pages = pages;
        EmptyPortal.layIn(folder);
        this.program = start();
    }

    /** With the pages that a phone opens. */
    public static TestPortal withPages(Path folder) {
        var clock = new MovingClock(START);
        return new TestPortal(
                folder,
                clock,
                Optional.of(
                        (routes, activation, accounts) ->
                                new PhonePages(activation, accounts, practice(), clock)
                                        .register(routes)));
    }

    private PortalProgram start() {
        var plain = settings(folder, clock);
        var settings =
                new PortalSettings(
                        new PortalSettings.Folders(
                                plain.folders().data(), plain.folders().keys(), postgres),
                        plain.address(),
                        plain.practice(),
                        clock,
                        plain.pairingCode(),
                        pages);
        return PortalProgram.start(settings, ticker, CHEAP);
    }

    public static PortalSettings settings(Path folder, MovingClock clock) {
        return new PortalSettings(
                new PortalSettings.Folders(folder.resolve("data"), folder.resolve("keys")),
                new PortalSettings.Address(
                        "127.0.0.1",
                        0,
                        Optional.empty(),
                        new PortalSettings.Certificate.OwnAuthority()),
                practice(),
                clock,
                Optional.of(PAIRING_CODE),
                Optional.empty());
    }

    public static Practice practice() {
        return new Practice(
                new Profile(
                        "Maple Street Clinic",
                        "(617) 555-0142",
                        "Monday to Friday, 8 to 5",
                        URI.create("https://localhost:0"),
                        ZoneId.of("America/New_York")),
                new Policy(AssuranceLevel.PHOTO_ID, List.of("en", "es"), "US"),
                Timings.standard());
    }

    public PortalProgram program() {
        return program;
    }

    public MovingClock clock() {
        return clock;
    }

    /** What runs by monotonic time. */
    public MovingTicker ticker() {
        return ticker;
    }

    /** Wall time and monotonic time go on together, as they mostly do. */
    public void letPass(Duration time) {
        clock.move(time);
        ticker.move(time);
    }

    public Path folder() {
        return folder;
    }

    public RosterReport importRoster(String csv) {
        return program.roster()
                .take(
                        Actor.operator(),
                        csv.getBytes(StandardCharsets.UTF_8),
                        new RosterImport.Options(Optional.empty(), true));
    }

    public Letter letter(String mrn) {
        return program.invitations().issue(Actor.operator(), mrn).orElseThrow();
    }

    public Activation activation() {
        return program.activation();
    }

    public Accounts accounts() {
        return program.accounts();
    }

    /** Looks into the tables of the running portal. */
    public <T> T look(Function<Rows, T> at) {
        if (postgres.isEmpty()) return look(folder.resolve("data"), at);
        try (var database = PortalDatabase.beside(postgres.get())) {
            return database.read(at);
        }
    }

    private <T> T look(Path data, Function<Rows, T> at) {
        var key = KeyFile.key(folder.resolve("keys").resolve("portal.key"), new SecureRandom());
        try (var database = PortalDatabase.open(data, PortalDatabase.Secrets.of(key))) {
            return database.read(at);
        }
    }

    /**
     * Looks into the files as they lie on the disk now, as after a kill; a server's files are its
     * own, and others see what it has.
     */
    public <T> T lookAtCopy(Function<Rows, T> at) throws IOException {
        if (postgres.isPresent()) return look(at);
        var copy = Files.createDirectories(folder.resolve("copy"));
        Files.copy(folder.resolve("data/portal.mv.db"), copy.resolve("portal.mv.db"));
        return look(copy, at);
    }

    /** What the program does by itself every few seconds. */
    public void keepUp() {
        program.keepUp();
    }

    /** Ends the program and starts it again on the same folders. */
    public void restart() {
        program.close();
        program = start();
    }

    /** Trusts this portal alone, and hangs up before it ends, so that nobody waits for that. */
    HttpClient client() {
        var client = TestKiosk.client(program.caCertificatePem());
        clients.add(client);
        return client;
    }

    @Override
    public void close() {
        clients.forEach(HttpClient::shutdownNow);
        program.close();
    }
}
