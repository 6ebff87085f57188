package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.fhir.Systems;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.portal.PortalProgram;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.store.KeyFile;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Actor;
import org.vestibule.sync.KioskSync;
import org.vestibule.sync.PairedDevice;
import org.vestibule.sync.Pairing;
import org.vestibule.sync.SyncPorts;
import org.vestibule.sync.SyncSettings;
import org.vestibule.sync.Trust;
import org.vestibule.testing.BadLine;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A kiosk's store and sync, and at the other end of a line that a test spoils the real portal. */
final class FarPortal implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.system();

    /** A disk may be slow at times; a network would take its timeouts each time. */
    private static final Duration NO_NETWORK = Duration.ofMillis(800);

    /** As patient as a test can be; the shape is that of the standard. */
    private static final SyncSettings.Patience PATIENCE =
            new SyncSettings.Patience(
                    Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));

    private static final SyncSettings.Pace PACE =
            new SyncSettings.Pace(4, Duration.ofMillis(200), Duration.ofMillis(500), 0);

    final BadLine line = BadLine.to(0);
    private final Path folder;
    private final PortalProgram portal;

    /**
     * @param folder empty
     */
    FarPortal(Path folder) {
        this.folder = folder.resolve("portal");
        portal = PortalProgram.start(settings());
        line.leadTo(portal.port());
    }

    private PortalSettings settings() {
        var begin = URI.create("https://localhost:" + line.port());
        return new PortalSettings(
                new PortalSettings.Folders(folder.resolve("data"), folder.resolve("keys")),
                new PortalSettings.Address(
                        "127.0.0.1",
                        0,
                        Optional.of(begin),
                        new PortalSettings.Certificate.OwnAuthority()),
                TestPortal.practice(),
                CLOCK,
                Optional.empty(),
                Optional.empty());
    }

    PortalProgram portal() {
        return portal;
    }

    /** A kiosk of its own, paired over the line and at work. */
    Kiosk kiosk() throws IOException {
        var kept = TestStore.create(CLOCK);
        var keys = kept.settings().keys();
        var anchor = folder.resolve("anchor.pem");
        Files.writeString(anchor, portal.caCertificatePem());
        var trust = Trust.ofPem(anchor);
        var request =
                new Pairing.Request(
                        portal.pairing().issueCode(Actor.operator()),
                        Pairing.Kind.KIOSK,
                        "Kiosk 1");
        new Pairing(portal.baseAddress(), trust, keys, kept.store().auditLog())
                .pair(request, new SecureRandom());
        var device = PairedDevice.in(keys, new SecureRandom()).orElseThrow();
        var poll = Duration.ofMillis(100);
        var settings = new SyncSettings(portal.baseAddress(), trust, poll, PACE, PATIENCE);
        return new Kiosk(kept, device, settings);
    }

    /** The enrollments of which the portal has a Task, one entry for each Task. */
    List<String> tasks() {
        return look(rows -> rows.resources().names("Task")).stream()
                .map(task -> task.identifier().replace(Systems.ENROLLMENT + "|", ""))
                .toList();
    }

    <T> T look(Function<Rows, T> at) {
        var key = KeyFile.key(folder.resolve("keys/portal.key"), new SecureRandom());
        var secrets = PortalDatabase.Secrets.of(key);
        try (var database = PortalDatabase.open(folder.resolve("data"), secrets)) {
            return database.read(at);
        }
    }

    <T> T change(Function<Rows, T> at) {
        var key = KeyFile.key(folder.resolve("keys/portal.key"), new SecureRandom());
        var secrets = PortalDatabase.Secrets.of(key);
        try (var database = PortalDatabase.open(folder.resolve("data"), secrets)) {
            return database.inTransaction(at);
        }
    }

    @Override
    public void close() {
        line.close();
        portal.close();
    }

    /** What stands in the lobby, without its screens. */
    static final class Kiosk implements AutoCloseable {
        final TestStore kept;
        final PairedDevice device;
        final KioskSync sync;

        private Kiosk(TestStore kept, PairedDevice device, SyncSettings settings) {
            this.kept = kept;
            this.device = device;
            var store = kept.store();
            var ports =
                    new SyncPorts(
                            store.outbox(),
                            store.pending(),
                            store.progressLog(),
                            store.codePool(),
                            store.auditLog());
            sync = KioskSync.start(settings, ports, device, CLOCK);
        }

        void save(Enrollment enrollment) {
            kept.save(enrollment);
        }

        /** Keeps these, and makes sure that no patient waited for the network. */
        void saveAtOnce(int first, int last) {
            var times =
                    IntStream.rangeClosed(first, last)
                            .mapToLong(i -> nanosOf(() -> save(Samples.typed(i))))
                            .sorted()
                            .toArray();
            assertThat(Duration.ofNanos(times[times.length / 2])).isLessThan(NO_NETWORK);
        }

        long count(State state) {
            return kept.store().outbox().list(Integer.MAX_VALUE).stream()
                    .filter(item -> item.state() == state)
                    .count();
        }

        void awaitDelivered(int count) {
            await().atMost(Duration.ofSeconds(60)).until(() -> count(State.DELIVERED) == count);
        }

        private static long nanosOf(Runnable work) {
            var begun = System.nanoTime();
            work.run();
            return System.nanoTime() - begun;
        }

        String taskOf(EnrollmentId id) {
            return kept.store().progressLog().taskId(id).orElse("");
        }

        /** What the desk is told of the link. */
        String words() {
            return sync.state().trouble().orElse("");
        }

        @Override
        public void close() {
            sync.close();
            kept.close();
        }
    }
}
