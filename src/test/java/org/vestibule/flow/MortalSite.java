package org.vestibule.flow;

import static org.awaitility.Awaitility.await;

import org.vestibule.app.command.Programs.FarSide;
import org.vestibule.app.wiring.PortalBooks;
import org.vestibule.app.wiring.Reconciliation;
import org.vestibule.app.wiring.SimulatedKiosk;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Submission;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.portal.TestKiosk;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.store.PostgresLogin;
import org.vestibule.sync.SyncSettings;
import org.vestibule.testing.BadLine;
import org.vestibule.testing.Samples;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A kiosk without its screens, a line that can be spoiled, and a portal that can be killed. */
final class MortalSite implements AutoCloseable {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** As patient as a test can be; the shape is that of the standard. */
    private static final SyncSettings.Patience PATIENCE =
            new SyncSettings.Patience(SECOND, SECOND.multipliedBy(2), SECOND.multipliedBy(4));

    private static final SyncSettings.Pace PACE =
            new SyncSettings.Pace(4, Duration.ofMillis(100), Duration.ofMillis(500), 20);

    private final BadLine line = BadLine.to(0);
    private final MortalPortal portal;
    private final SimulatedKiosk kiosk;

    /**
     * @param folder empty
     */
    MortalSite(Path folder) throws IOException {
        this(folder, Optional.empty());
    }

    /**
     * @param postgres the portal's database, empty
     */
    MortalSite(Path folder, Optional<PostgresLogin> postgres) throws IOException {
        portal = new MortalPortal(folder.resolve("portal"), postgres, line.begin());
        line.leadTo(portal.port());
        var far =
                new FarSide(line.begin(), portal.data().resolve("ca.pem"), TestPortal.PAIRING_CODE);
        kiosk =
                switch (SimulatedKiosk.open(folder.resolve("kiosk"), far, PACE, PATIENCE)) {
                    case SimulatedKiosk.Start.Started(var started) -> started;
                    case SimulatedKiosk.Start.Refused(var sentence) ->
                            throw new IOException(sentence);
                };
    }

    SimulatedKiosk kiosk() {
        return kiosk;
    }

    BadLine line() {
        return line;
    }

    /** Enrollments in the queue. */
    int waiting() {
        return kiosk.sync().state().waiting();
    }

    /** Why some were set aside for staff, one line each. */
    List<String> parked() {
        return kiosk.store().outbox().list(0).stream()
                .filter(item -> item.state() == OutboxItem.State.PARKED)
                .map(item -> item.id() + " " + item.reason())
                .toList();
    }

    /** Keeps so many enrollments at the kiosk, which are delivered from now on. */
    List<EnrollmentId> batch(int round, int size) {
        var kept = new ArrayList<EnrollmentId>();
        for (var number = 0; number < size; number++) {
            var enrollment = Samples.typed(round * size + number);
            var submission = kiosk.store().enrollments().submit(enrollment);
            if (!(submission instanceof Submission.Saved)) throw new AssertionError(submission);
            kept.add(enrollment.id());
        }
        return kept;
    }

    /** What somebody is told who asks the portal how it is, past the line. */
    HttpResponse<String> health() throws IOException, InterruptedException {
        var authority = Files.readString(portal.folders().data().resolve("ca.pem"));
        var address = URI.create("https://localhost:" + portal.port() + "/health");
        try (var client = TestKiosk.client(authority)) {
            return client.send(
                    HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Returns when no more than so many wait. */
    void awaitWaiting(int most) {
        await().atMost(Duration.ofMinutes(10))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> waiting() <= most);
    }

    /**
     * Kills the portal and starts it again on what is left.
     *
     * @return whether something was still on its way
     */
    boolean killAndRevive() throws IOException {
        portal.kill();
        var wasBusy = waiting() > 0;
        portal.revive();
        line.leadTo(portal.port());
        return wasBusy;
    }

    /** Kills the portal for good and compares its books with the kiosk's receipts. */
    Reconciliation reconciled(Collection<EnrollmentId> acknowledged) {
        portal.kill();
        var books = PortalBooks.tasks(portal.folders());
        var receipts = kiosk.store().progressLog();
        return Reconciliation.of(acknowledged, receipts, Optional.of(books));
    }

    static void pause(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }

    @Override
    public void close() {
        kiosk.close();
        portal.close();
        line.close();
    }
}
