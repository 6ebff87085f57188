package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import mockwebserver3.MockResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.fhir.Journeys;
import org.vestibule.frontdesk.KioskReport.Paper;
import org.vestibule.frontdesk.KioskReport.Use;
import org.vestibule.outbox.OutboxItem.State;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** The network answers in the portal's place until somebody signs in to it. */
class CaptivePortalTest {
    private static final MockResponse PAGE =
            new MockResponse.Builder()
                    .addHeader("Content-Type", "text/html")
                    .body("<html>Welcome to our guest network</html>")
                    .build();

    @TempDir private Path keys;
    private final MemoryStore store = new MemoryStore();
    private TestPortal server;

    @BeforeEach
    void start() throws IOException {
        server = TestPortal.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageIsNoReceiptAndStaffIsToldWhatTheNetworkWants() throws IOException {
        waitsUntilSomebodySignsIn(PAGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectToAnotherHostIsNotFollowed(int status) throws IOException {
        try (var elsewhere = TestPortal.start()) {
            waitsUntilSomebodySignsIn(
                    new MockResponse.Builder()
                            .code(status)
                            .addHeader("Location", elsewhere.uri() + "sign-in")
                            .build());
            assertThat(elsewhere.requests()).isZero();
        }
    }

    @Test
    void aNetworkThatSaysSoItself() throws IOException {
        waitsUntilSomebodySignsIn(new MockResponse.Builder().code(511).build());
    }

    /** The sign-in runs out while an enrollment is on its way. */
    @Test
    void aPageInsteadOfAReceiptIsNoReceipt() throws IOException {
        try (var client =
                new PortalFixture(server.uri(), TestPortal.trust(), PortalFixture.SHORT, keys)) {
            server.scripted.add(PAGE);

            assertThat(client.deliver(Journeys.numbered(1)))
                    .isEqualTo(PortalReply.later(Trouble.SIGN_IN));
            assertThat(server.posts).hasSize(1);
        }
    }

    private void waitsUntilSomebodySignsIn(MockResponse answer) throws IOException {
        server.captive = answer;
        store.add(Journeys.numbered(1), Instant.EPOCH);
        try (var sync = QuickSync.start(server.uri(), store, keys)) {
            await().until(() -> store.item(Journeys.numbered(1).id()).attempts() >= 2);

            var words = sync.state().trouble().orElseThrow();
            assertThat(words).startsWith("the network needs a sign-in");
            assertThat(sync.state().waiting()).isEqualTo(1);
            assertThat(
                            sync.report(
                                            new KioskSide(
                                                    Use.FREE, Paper.OK, KioskSide.UNKNOWN.about()))
                                    .trouble())
                    .contains(words);
            assertThat(server.posts).as("nothing of a person was sent").isEmpty();

            server.captive = null;
            await().until(() -> store.count(State.DELIVERED) == 1);
            assertThat(sync.state().trouble()).isEmpty();
        }
    }
}
