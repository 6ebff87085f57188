package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import mockwebserver3.MockResponse;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.fhir.Journeys;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.sync.SyncState.Link;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** The desk revokes this kiosk, and lets it in again. */
class KioskShutOutTest {
    @TempDir private Path keys;
    private final MemoryStore store = new MemoryStore();

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void oneFreshTokenThenItPausesSaysSoAndDropsNothing(int status) throws IOException {
        try (var server = TestPortal.start()) {
            var refusal = new MockResponse.Builder().code(status).build();
            for (var i = 0; i < 99; i++) server.scripted.add(refusal);
            for (var i = 1; i <= 3; i++) store.add(Journeys.numbered(i), Instant.EPOCH);
            try (var sync = QuickSync.start(server.uri(), store, keys, 1)) {
                await().until(() -> sync.state().link() == Link.PAUSED);

                assertThat(sync.state().trouble())
                        .contains("the portal does not let this device in: " + status);
                assertThat(server.posts.subList(0, 2))
                        .extracting(post -> post.getHeaders().get("Authorization"))
                        .doesNotHaveDuplicates();
                assertThat(server.posts.get(1).getBody()).isEqualTo(server.posts.get(0).getBody());
                assertThat(server.posts).hasSizeLessThan(6);
                assertThat(store.count(State.WAITING)).isEqualTo(3);
                assertThat(store.item(Journeys.numbered(1).id()).attempts()).isZero();

                server.scripted.clear();
                await().until(() -> store.count(State.DELIVERED) == 3);
                assertThat(sync.state().trouble()).isEmpty();
            }
        }
    }
}
