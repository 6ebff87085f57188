package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import mockwebserver3.MockResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.Stage;
import org.vestibule.fhir.Journeys;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.sync.SyncState.Link;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** All of sync together against a portal over TLS. */
class KioskSyncTest {
    @TempDir private Path keys;
    private final MemoryStore store = new MemoryStore();

    @Test
    void anEnrollmentGoesFromTheDiskToGreen() throws IOException {
        try (var server = TestPortal.start();
                var sync = sync(server)) {
            var person = Journeys.numbered(1);
            var told = new CopyOnWriteArrayList<Stage>();
            server.activation = "waiting";
            store.add(person, Instant.now());
            sync.progress().watch(person.id(), told::add);
            await().until(() -> told.contains(Stage.WAITING));
            server.activation = "connected";
            await().until(() -> told.contains(Stage.CONNECTED));
            server.activation = "active";
            await().until(() -> told.contains(Stage.READY));

            assertThat(told.getLast()).isEqualTo(Stage.READY);
            assertThat(store.stage(person.id())).contains(Stage.READY);
            await().until(() -> store.codes.size() == 20);
            assertThat(sync.state())
                    .isEqualTo(
                            new SyncState(Link.ONLINE, Optional.empty(), Optional.empty(), 0, 0));
        }
    }

    @Test
    void aQueueOfHundredsDrains() throws IOException {
        try (var server = TestPortal.start()) {
            for (var i = 0; i < 300; i++) store.add(Journeys.numbered(i), Instant.now());
            try (var _ = sync(server)) {
                await().until(() -> store.count(State.DELIVERED) == 300);
            }
            assertThat(server.tasks).hasSize(600);
            assertThat(server.posts.stream().filter(it -> it.getTarget().equals("/fhir")))
                    .hasSize(300);
        }
    }

    @Test
    void staffSeesWhyNothingMovesAndHowFarTheClockIsOff() throws IOException {
        try (var server = TestPortal.start()) {
            server.date = Instant.now().plus(Duration.ofHours(2));
            for (var i = 0; i < 9; i++) {
                server.scriptedTokens.add(new MockResponse.Builder().code(401).build());
            }
            store.add(Journeys.numbered(1), Instant.now());
            try (var sync = sync(server)) {
                await().until(() -> sync.state().link() == Link.PAUSED);

                var state = sync.state();
                assertThat(state.why()).contains("the portal does not let this device in: 401");
                assertThat(state.waiting()).isEqualTo(1);
                assertThat(state.skew().orElseThrow())
                        .isBetween(Duration.ofMinutes(119), Duration.ofMinutes(121));
            }
        }
    }

    @Test
    void closingIsQuickEvenWhenThePortalHangs() throws IOException {
        try (var server = TestPortal.start()) {
            server.scripted.addAll(List.of(hanging(), hanging(), hanging(), hanging()));
            for (var i = 0; i < 4; i++) store.add(Journeys.numbered(i), Instant.now());
            var sync = sync(server);
            await().until(() -> server.posts.size() >= 4);

            var begun = System.nanoTime();
            sync.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(3));
            assertThat(store.count(State.WAITING)).isEqualTo(4);
            assertThat(store.item(Journeys.numbered(0).id()).attempts()).isZero();
        }
    }

    private static MockResponse hanging() {
        return new MockResponse.Builder().headersDelay(20, TimeUnit.SECONDS).build();
    }

    private KioskSync sync(TestPortal server) throws IOException {
        var settings = new SyncSettings(server.uri(), TestPortal.trust(), Duration.ofMillis(20));
        var device = TestPortal.device(keys);
        return KioskSync.start(settings, store.ports(), device, InstantSource.system());
    }
}
