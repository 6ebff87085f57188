package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.outbox.RetrySchedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

class CodeReplenisherTest {
    private final MovableClock clock = new MovableClock();
    private final MemoryStore store = new MemoryStore();
    private final ScriptedGateway portal = new ScriptedGateway();
    private final SyncBoard board = new SyncBoard();
    private final Instant nextWeek = clock.instant().plus(Duration.ofDays(7));
    private CodeReplenisher replenisher = replenisher(20, Dice.HIGHEST);

    private CodeReplenisher replenisher(int level, Dice dice) {
        var schedule = new RetrySchedule(dice);
        return new CodeReplenisher(store, portal, board, schedule, clock, level);
    }

    @AfterEach
    void stop() {
        replenisher.close();
    }

    @Test
    void fillsAnEmptyPool() {
        portal.codes = count -> issued(count, nextWeek);
        replenisher.start();

        await().until(() -> store.codes.size() == 20);
        assertThat(portal.codesAsked).containsExactly(20);
    }

    @Test
    void replacesWhatWasTakenOrWillSoonExpire() {
        store.add(codes(15, nextWeek));
        store.add(codes(5, clock.instant().plus(Duration.ofDays(2))));
        portal.codes = count -> issued(count, nextWeek);
        replenisher.start();

        await().until(() -> store.codes.size() == 25);
        assertThat(portal.codesAsked).containsExactly(5);
    }

    @Test
    void asksAgainAsSoonAsOneIsTaken() {
        store.add(codes(20, nextWeek));
        portal.codes = count -> issued(count, nextWeek);
        replenisher.start();

        await().until(
                        () -> {
                            store.codes.subList(0, store.codes.size() - 19).clear();
                            replenisher.wake();
                            return !portal.codesAsked.isEmpty();
                        });
        assertThat(portal.codesAsked.getFirst()).isEqualTo(1);
    }

    @Test
    void aLargeStockIsAskedForInBatches() {
        replenisher = replenisher(50, Dice.LOWEST);
        portal.codes = count -> issued(count, nextWeek);
        replenisher.start();

        await().until(() -> store.codes.size() == 50);
        assertThat(portal.codesAsked).containsExactly(20, 20, 10);
    }

    @Test
    void aPortalInTroubleIsNotHammered() {
        portal.codes = _ -> PortalReply.later(Trouble.BUSY);
        replenisher.start();
        await().until(() -> portal.codesAsked.size() == 1);

        replenisher.wake();
        replenisher.wake();

        await().pollDelay(Duration.ofMillis(300)).until(() -> portal.codesAsked.size() == 1);
    }

    @Test
    void codesThatDoNotLastAreNotAskedForWithoutEnd() {
        portal.codes = count -> issued(count, clock.instant().plusSeconds(60));
        replenisher.start();

        await().pollDelay(Duration.ofMillis(300)).until(() -> portal.codesAsked.size() == 1);
        assertThat(store.codes).isEmpty();
    }

    @Test
    void failuresEndInAFullPool() {
        replenisher = replenisher(20, Dice.LOWEST);
        portal.codes =
                count ->
                        portal.codesAsked.size() < 4
                                ? PortalReply.later(Trouble.UNREACHABLE)
                                : issued(count, nextWeek);
        replenisher.start();

        await().until(() -> store.codes.size() == 20);
        assertThat(portal.codesAsked).hasSize(4);
    }

    private static PortalReply<List<ActivationCode>> issued(int count, Instant expires) {
        return new PortalReply.Done<>(codes(count, expires));
    }

    private static List<ActivationCode> codes(int count, Instant expires) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ActivationCode("c" + i, "T".repeat(26), "ABCDEFGH", expires))
                .toList();
    }
}
