package org.vestibule.portal;

import io.javalin.config.RoutesConfig;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.ReviewGate;
import org.vestibule.portal.access.DeviceAccess;
import org.vestibule.portal.desk.CaseActs;
import org.vestibule.portal.desk.CaseDesk;
import org.vestibule.portal.desk.Counter;
import org.vestibule.portal.desk.Desk;
import org.vestibule.portal.desk.Hashes;
import org.vestibule.portal.desk.Invitations;
import org.vestibule.portal.desk.Lifetimes;
import org.vestibule.portal.desk.Pairing;
import org.vestibule.portal.desk.Passwords;
import org.vestibule.portal.desk.PhoneAccounts;
import org.vestibule.portal.desk.PhoneActivation;
import org.vestibule.portal.desk.RandomCodes;
import org.vestibule.portal.desk.Reception;
import org.vestibule.portal.desk.RosterImport;
import org.vestibule.portal.desk.StaffAccounts;
import org.vestibule.portal.desk.Ticker;
import org.vestibule.portal.fhir.FhirEndpoint;
import org.vestibule.portal.fhir.FhirJson;
import org.vestibule.portal.fhir.HelpTasks;
import org.vestibule.portal.fhir.TaskCharts;
import org.vestibule.portal.frontdesk.DeskRoutes;
import org.vestibule.portal.pages.Accounts;
import org.vestibule.portal.pages.Activation;
import org.vestibule.portal.store.KeyFile;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.PortalDatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The practice's server, from its first request to its last. */
public final class PortalProgram implements AutoCloseable {
    /** What a restart may add at most to a wait after wrong passwords. */
    private static final Duration UPKEEP = Duration.ofSeconds(15);

    private final Desk desk;
    private final DeskParts parts;
    private final ServerIdentity identity;
    private final CompletableFuture<URI> base = new CompletableFuture<>();
    private final HttpsServer server;
    private final Upkeep upkeep;

    /** What the desk is made of. */
    private record DeskParts(
            Reception reception,
            Pairing pairing,
            Activation activation,
            Accounts accounts,
            CaseActs cases,
            Counter counter) {}

    private PortalProgram(
            PortalSettings settings,
            Desk desk,
            ServerIdentity identity,
            Ticker ticker,
            Passwords.Cost cost) {
        this.desk = desk;
        this.identity = identity;
        var json = new FhirJson(Thread::startVirtualThread);
        var charts = new TaskCharts(json, desk.clock());
        var passwords = new Passwords(desk.random(), cost);
        var reception = new Reception(desk, charts);
        var cases = new CaseDesk(desk, reception, charts);
        var help = new HelpTasks(json, desk.clock());
        var tools = new Counter.Tools(reception, cases, charts, help, passwords);
        this.parts =
                new DeskParts(
                        reception,
                        new Pairing(desk),
                        new PhoneActivation(desk, charts, passwords, reception),
                        new PhoneAccounts(desk, charts, passwords),
                        cases,
                        new Counter(desk, tools, ticker));
        settings.pairingCode().ifPresent(parts.pairing()::expect);
        this.server =
                HttpsServer.start(
                        settings.address(), identity, routes -> register(routes, settings, json));
        base.complete(
                settings.address()
                        .publicAddress()
                        .orElseGet(() -> URI.create("https://localhost:" + server.port())));
        this.upkeep = Upkeep.each(UPKEEP, this::keepUp);
    }

    /** What has to be done every few seconds. */
    void keepUp() {
        desk.database().keepUp();
        parts.counter().keepUp();
    }

    private void register(RoutesConfig routes, PortalSettings settings, FhirJson json) {
        var access = new DeviceAccess(desk, parts.pairing(), base::join);
        new CommonRoutes(desk.database(), new Metrics(desk.database())).register(routes);
        access.register(routes);
        new FhirEndpoint(desk, json, parts.reception(), access, base::join).register(routes);
        new DeskRoutes(access, parts.counter()).register(routes);
        settings.pages().ifPresent(p -> p.register(routes, parts.activation(), parts.accounts()));
    }

    /** Listens when it returns. */
    public static PortalProgram start(PortalSettings settings) {
        return start(settings, Ticker.system(), Passwords.Cost.STANDARD);
    }

    /** With a time that a test moves, and passwords that cost it less. */
    static PortalProgram start(PortalSettings settings, Ticker ticker, Passwords.Cost cost) {
        var folders = settings.folders();
        try {
            Files.createDirectories(folders.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var random = new SecureRandom();
        var pepper = KeyFile.key(folders.keys().resolve("portal.pepper"), random);
        var identity = identity(settings);
        var database = database(folders, random);
        try {
            var desk =
                    new Desk(
                            database,
                            new Hashes(pepper),
                            new RandomCodes(random),
                            settings.practice(),
                            settings.clock(),
                            Lifetimes.standard());
            recordDrafts(desk);
            return new PortalProgram(settings, desk, identity, ticker, cost);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static PortalDatabase database(PortalSettings.Folders folders, SecureRandom random) {
        if (folders.postgres().isPresent()) return PortalDatabase.open(folders.postgres().get());
        var key = KeyFile.key(folders.keys().resolve("portal.key"), random);
        return PortalDatabase.open(folders.data(), PortalDatabase.Secrets.of(key));
    }

    /** Who wants languages that nobody has reviewed is put on record, start by start. */
    private static void recordDrafts(Desk desk) {
        var policy = desk.practice().policy();
        if (!policy.draftsAllowed()) return;
        var drafts = ReviewGate.drafts(Languages.shipped().of(policy.languages()));
        if (drafts.isEmpty()) return;
        var tags = drafts.stream().map(Language::tag).collect(Collectors.joining(", "));
        desk.database()
                .inTransaction(
                        rows -> {
                            var act = PortalAct.DRAFT_LANGUAGES_SHOWN;
                            rows.audit().add(act, "portal", tags, desk.now());
                            return tags;
                        });
    }

    private static ServerIdentity identity(PortalSettings settings) {
        var host =
                settings.address()
                        .publicAddress()
                        .orElse(settings.practice().profile().portalAddress())
                        .getHost();
        return switch (settings.address().certificate()) {
            case PortalSettings.Certificate.Pem pem -> PemFiles.read(pem);
            case PortalSettings.Certificate.OwnAuthority _ ->
                    new OwnAuthority(settings.folders(), settings.clock().instant()).identity(host);
        };
    }

    /** What phones and devices open, with the real port, without a trailing slash. */
    public URI baseAddress() {
        return base.join();
    }

    /** The port that was bound. */
    public int port() {
        return server.port();
    }

    /** Every address that is answered, such as {@code GET /health}. */
    List<String> routes() {
        return server.routes();
    }

    /** The authority that a client has to trust, in PEM. */
    public String caCertificatePem() {
        return identity.anchorPem();
    }

    public Pairing pairing() {
        return parts.pairing();
    }

    /** The accounts of the people at the desk. */
    public StaffAccounts staff() {
        return parts.counter().accounts();
    }

    public RosterImport roster() {
        return new RosterImport(desk, parts.reception());
    }

    public Invitations invitations() {
        return new Invitations(desk);
    }

    /** How many enrollments have ever arrived here. */
    public int arrived() {
        return desk.database().read(rows -> rows.audit().count(PortalAct.ENROLLMENT_ARRIVED));
    }

    /** Where the desk's attestations arrive. */
    public Reception reception() {
        return parts.reception();
    }

    /** What waits for a person at the desk. */
    public CaseActs cases() {
        return parts.cases();
    }

    public Activation activation() {
        return parts.activation();
    }

    public Accounts accounts() {
        return parts.accounts();
    }

    /** Finishes what is on its way, then closes the database. */
    @Override
    public void close() {
        server.close();
        upkeep.close();
        desk.database().close();
    }
}
