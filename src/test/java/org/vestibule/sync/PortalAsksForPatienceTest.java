package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import mockwebserver3.MockResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.fhir.Journeys;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.outbox.RetrySchedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The portal is busy or broken, and may say for how long. */
class PortalAsksForPatienceTest {
    @TempDir private Path keys;
    private final MemoryStore store = new MemoryStore();
    private final SyncBoard board = new SyncBoard();
    private TestPortal server;
    private PortalFixture client;
    private OutboxWorker worker;

    @BeforeEach
    void start() throws IOException {
        server = TestPortal.start();
        server.date = Journeys.NOW;
        client = new PortalFixture(server.uri(), TestPortal.trust(), PortalFixture.SHORT, keys);
        var time = client.time;
        var schedule = new RetrySchedule(Dice.LOWEST);
        var carrier = new Carrier(store.ports(), client.portal, board, schedule, time, _ -> {});
        var minute = Duration.ofMinutes(1);
        var pace = new SyncSettings.Pace(1, minute, minute, 0);
        var times = new OutboxWorker.Times(time, time);
        worker = new OutboxWorker(store.ports(), carrier, client.portal, board, pace, times);
    }

    @AfterEach
    void stop() {
        worker.close();
        client.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    429 | 120       | 120
                    503 | 120       | 120
                    500 | 45        | 45
                    503 | 0         | 1
                    429 | -1        | 1
                    503 | 999999999 | 300
                    503 | Mon, 23 Nov 2026 15:05:05 GMT | 60
                    429 | Mon, 23 Nov 2026 14:00:00 GMT | 1
                    503 | Fri, 31 Dec 9999 23:59:59 GMT | 300
                    """)
    void itIsGivenThatTimeAndNobodyElseWaits(int status, String header, int seconds) {
        var busy = new MockResponse.Builder().code(status).addHeader("Retry-After", header);
        server.scripted.add(busy.addHeader("Date", "Mon, 23 Nov 2026 15:04:05 GMT").build());
        for (var i = 1; i <= 3; i++) store.add(Journeys.numbered(i), Journeys.NOW);
        worker.start();

        await().until(() -> store.count(State.DELIVERED) == 2);
        assertThat(server.posts).as("nothing is sent again behind our back").hasSize(3);
        client.time.advance(Duration.ofSeconds(seconds).minusMillis(1));
        worker.wake();
        await().pollDelay(Duration.ofMillis(250)).until(() -> true);
        assertThat(server.posts).as("not before its time").hasSize(3);

        client.time.advance(Duration.ofMillis(1));
        worker.wake();
        await().until(() -> store.count(State.DELIVERED) == 3);
        assertThat(server.posts).hasSize(4);
        assertThat(store.item(Journeys.numbered(1).id()).attempts()).isEqualTo(2);
    }

    @Test
    void whatIsNeitherANumberNorADateSaysNothing() {
        server.scripted.add(status(503).addHeader("Retry-After", "soon").build());

        assertThat(client.deliver(Journeys.numbered(1)))
                .isEqualTo(
                        new PortalReply.Later<>(
                                Trouble.BUSY, "the portal is busy (503)", Optional.empty()));
    }

    @Test
    void aDateCountsByThePortalsOwnClock() {
        server.date = Journeys.NOW.plusSeconds(3_600);
        server.scripted.add(
                status(503).addHeader("Retry-After", "Mon, 23 Nov 2026 16:05:05 GMT").build());

        assertThat(client.deliver(Journeys.numbered(1)))
                .isEqualTo(
                        new PortalReply.Later<>(
                                Trouble.BUSY,
                                "the portal is busy (503)",
                                Optional.of(Duration.ofSeconds(60))));
    }

    @Test
    void staffSeesWhyAnEnrollmentWaits() {
        server.scripted.add(status(503).addHeader("Retry-After", "120").build());
        store.add(Journeys.numbered(1), Journeys.NOW);
        worker.start();

        await().until(() -> store.item(Journeys.numbered(1).id()).attempts() == 1);
        assertThat(store.item(Journeys.numbered(1).id()).reason())
                .contains("the portal is busy (503)");
    }

    private static MockResponse.Builder status(int status) {
        return new MockResponse.Builder().code(status);
    }
}
