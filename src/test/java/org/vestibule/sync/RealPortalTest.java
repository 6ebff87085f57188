package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Stage;
import org.vestibule.fhir.Journeys;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.portal.MovingClock;
import org.vestibule.portal.PortalProgram;
import org.vestibule.portal.TestPortal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The kiosk's half of the protocol against the portal program itself. */
class RealPortalTest {
    private static final MemoryStore STORE = new MemoryStore();
    @TempDir private static Path folder;
    private static PortalProgram portal;
    private static KioskSync sync;

    @BeforeAll
    static void start() throws IOException {
        STORE.codeId = Optional.empty();
        // The portal's Date header is the machine's: its clock has to agree.
        portal = PortalProgram.start(TestPortal.settings(folder, new MovingClock(Instant.now())));
        var anchor = folder.resolve("anchor.pem");
        Files.writeString(anchor, portal.caCertificatePem());
        var trust = Trust.ofPem(anchor);
        var uri = portal.baseAddress();
        var keys = folder.resolve("kiosk-keys");
        var request = new Pairing.Request(TestPortal.PAIRING_CODE, Pairing.Kind.KIOSK, "Kiosk 1");
        var paired =
                new Pairing(uri, trust, keys, STORE.ports().audit())
                        .pair(request, new SecureRandom());
        assertThat(paired).isInstanceOf(PortalReply.Done.class);
        var device = PairedDevice.in(keys, new SecureRandom()).orElseThrow();
        var settings = new SyncSettings(uri, trust, Duration.ofMillis(20));
        sync = KioskSync.start(settings, STORE.ports(), device, InstantSource.system());
    }

    @AfterAll
    static void stop() {
        sync.close();
        portal.close();
    }

    @Test
    void itsCodesFillThePool() {
        await().until(() -> STORE.codes.size() == 20);
        assertThat(STORE.codes).extracting(code -> code.token().length()).containsOnly(26);
    }

    @Test
    void itTakesAnUnknownPersonAndSendsThemToTheDesk() {
        var person = Journeys.numbered(1);
        var told = new CopyOnWriteArrayList<Stage>();
        STORE.add(person, Instant.now());
        sync.progress().watch(person.id(), told::add);

        await().until(() -> told.contains(Stage.NEEDS_DESK));
    }

    @Test
    void itTakesADeclinedOne() {
        var declined = Journeys.declined(DeclineReason.PRIVACY);
        STORE.add(declined, Instant.now());

        await().until(() -> STORE.item(declined.id()).state() == State.DELIVERED);
    }
}
