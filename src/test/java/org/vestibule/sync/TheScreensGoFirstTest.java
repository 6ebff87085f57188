package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.fhir.Journeys;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.outbox.RetrySchedule;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** On which threads sync works: whoever draws the next screen has the cores before them. */
@DisplayName("R-59 what nobody waits for never shares the cores with the screens as an equal")
class TheScreensGoFirstTest {
    private final MovableClock clock = new MovableClock();
    private final MemoryStore store = new MemoryStore();
    private final ScriptedGateway portal = new ScriptedGateway();
    private final ScriptedDeskLine desk = new ScriptedDeskLine();
    private final SyncBoard board = new SyncBoard();
    private final RetrySchedule schedule = new RetrySchedule(Dice.HIGHEST);
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Test
    void enrollmentsGoOnThreadsThatComeLast() {
        portal.delivery =
                found -> {
                    threads.add(Thread.currentThread());
                    return ScriptedGateway.received(found);
                };
        var carrier = new Carrier(store.ports(), portal, board, schedule, clock, _ -> {});
        var pace = new SyncSettings.Pace(4, Duration.ofMinutes(1), Duration.ofMinutes(1), 0);
        var times = new OutboxWorker.Times(clock, clock);
        for (var i = 1; i <= 8; i++) store.add(Journeys.numbered(i), clock.instant());
        try (var worker = new OutboxWorker(store.ports(), carrier, portal, board, pace, times)) {
            worker.start();
            await().until(() -> portal.asked.size() == 8);
        }
        comeLast();
    }

    @Test
    void codesAreFetchedByOneThatComesLast() {
        portal.codes =
                _ -> {
                    threads.add(Thread.currentThread());
                    return new PortalReply.Done<>(List.of());
                };
        try (var codes = new CodeReplenisher(store, portal, board, schedule, clock, 20)) {
            codes.start();
            await().until(() -> !threads.isEmpty());
        }
        comeLast();
    }

    @Test
    void theDeskIsToldByOneThatComesLast() {
        try (var reporter = new KioskReporter(desk, _ -> {}, board, this::report, clock)) {
            reporter.start();
            await().until(() -> !threads.isEmpty());
        }
        comeLast();
    }

    private KioskReport report() {
        threads.add(Thread.currentThread());
        return KioskReport.unknown();
    }

    private void comeLast() {
        assertThat(threads)
                .isNotEmpty()
                .allSatisfy(
                        thread -> {
                            assertThat(thread.isVirtual()).isFalse();
                            assertThat(thread.isDaemon()).isTrue();
                            assertThat(thread.getPriority()).isEqualTo(Thread.MIN_PRIORITY);
                        });
    }
}
