package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Pending;
import org.vestibule.enrollment.Stage;
import org.vestibule.fhir.Journeys;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.outbox.Receipt;
import org.vestibule.outbox.RetrySchedule;
import org.vestibule.sync.SyncState.Link;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;

class OutboxWorkerTest {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final MovableClock clock = new MovableClock();
    private final MemoryStore store = new MemoryStore();
    private final ScriptedGateway portal = new ScriptedGateway();
    private final SyncBoard board = new SyncBoard();
    private final RetrySchedule schedule = new RetrySchedule(Dice.HIGHEST);
    private OutboxWorker worker = worker(1);

    private OutboxWorker worker(int parallel) {
        var carrier = new Carrier(store.ports(), portal, board, schedule, clock, _ -> {});
        var pace = new SyncSettings.Pace(parallel, Duration.ofMillis(50), PAUSE, 0);
        var times = new OutboxWorker.Times(clock, clock);
        var made = new OutboxWorker(store.ports(), carrier, portal, board, pace, times);
        store.onAdded(made::wake);
        return made;
    }

    @AfterEach
    void stop() {
        worker.close();
    }

    @Test
    void sendsTheOldestFirst() {
        var people = add(5);
        worker.start();

        awaitDelivered(5);
        assertThat(portal.asked).containsExactlyElementsOf(people);
    }

    @Test
    void sendsAtOnceWhatIsAdded() {
        worker.start();
        add(1);

        awaitDelivered(1);
        var id = id(1);
        assertThat(store.taskId(id)).contains("task-" + id);
    }

    @Test
    void manyAreOnTheWayButEachOnlyOnce() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        portal.delivery =
                found -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(200_000);
                    now.decrementAndGet();
                    return ScriptedGateway.received(found);
                };
        worker = worker(4);
        var people = add(300);
        worker.start();

        awaitDelivered(300);
        assertThat(portal.asked).containsExactlyInAnyOrderElementsOf(people);
        assertThat(most.get()).isBetween(2, 4);
    }

    @Test
    void aRefusedOneIsParkedAndTheQueueMovesOn() {
        portal.delivery = only(id(1), new PortalReply.Refused<>("refused (422): no"));
        add(3);
        worker.start();

        awaitDelivered(2);
        assertThat(store.item(id(1)).state()).isEqualTo(State.PARKED);
        assertThat(store.item(id(1)).reason()).contains("refused (422): no");
    }

    @Test
    void aFailingOneWaitsForItsTimeAndStarvesNobody() {
        portal.delivery = only(id(1), busy(Duration.ofSeconds(90)));
        add(3);
        worker.start();

        awaitDelivered(2);
        assertThat(store.item(id(1)).due()).isEqualTo(Journeys.NOW.plusSeconds(90));
        assertThat(portal.asked).hasSize(3);
    }

    @Test
    void aFailedOneGoesAgainWhenItIsDue() {
        portal.delivery = only(id(1), busy(Duration.ofSeconds(90)));
        add(1);
        worker.start();
        await().until(() -> store.item(id(1)).attempts() == 1);

        portal.delivery = ScriptedGateway::received;
        clock.advance(Duration.ofSeconds(89));
        worker.wake();
        clock.advance(Duration.ofSeconds(1));
        worker.wake();

        awaitDelivered(1);
        assertThat(portal.asked).hasSize(2);
    }

    @Test
    void aConflictIsParkedTheFifthTime() {
        portal.delivery = _ -> PortalReply.later(Trouble.CONFLICT);
        add(1);
        worker.start();

        for (var tried = 1; tried < 5; tried++) {
            var attempts = tried;
            await().until(() -> store.item(id(1)).attempts() == attempts);
            assertThat(store.item(id(1)).state()).isEqualTo(State.WAITING);
            clock.advance(RetrySchedule.CAP);
            worker.wake();
        }

        await().until(() -> store.item(id(1)).state() == State.PARKED);
        assertThat(portal.asked).hasSize(5);
    }

    @Test
    void conflictsThatAreInterruptedStartToCountAnew() {
        var script = List.of(Trouble.CONFLICT, Trouble.CONFLICT, Trouble.CONFLICT, Trouble.BUSY);
        var next = new AtomicInteger();
        portal.delivery =
                _ -> PortalReply.later(script.get(next.getAndIncrement() % script.size()));
        add(1);
        worker.start();

        for (var tried = 1; tried <= 9; tried++) {
            var attempts = tried;
            await().until(() -> store.item(id(1)).attempts() == attempts);
            clock.advance(RetrySchedule.CAP);
            worker.wake();
        }

        assertThat(store.item(id(1)).state()).isEqualTo(State.WAITING);
    }

    @Test
    void aDeviceThatIsNotLetInPausesAndDropsNothing() {
        portal.delivery = _ -> new PortalReply.Denied<>("not let in");
        add(3);
        worker.start();

        await().until(() -> board.standing().link() == Link.PAUSED);
        worker.wake();
        await().pollDelay(Duration.ofMillis(300)).until(() -> portal.asked.size() == 1);
        assertThat(store.count(State.WAITING)).isEqualTo(3);
        assertThat(board.standing().why()).contains("not let in");
    }

    @Test
    void aPauseEndsByItselfWhenTheDeviceIsLetInAgain() {
        portal.delivery = _ -> new PortalReply.Denied<>("not let in");
        add(3);
        worker.start();
        await().until(() -> board.standing().link() == Link.PAUSED && portal.asked.size() == 1);
        await().pollDelay(Duration.ofMillis(50)).until(() -> true);

        portal.delivery = ScriptedGateway::received;
        clock.advance(PAUSE);
        worker.wake();

        awaitDelivered(3);
        assertThat(board.standing().link()).isEqualTo(Link.ONLINE);
    }

    @Test
    void everythingGoesAtOnceWhenTheNetworkIsBack() {
        portal.reachable = false;
        portal.delivery = _ -> PortalReply.later(Trouble.UNREACHABLE);
        add(4);
        worker.start();
        await().until(() -> portal.asked.size() >= 4);
        await().until(() -> store.due(clock.instant(), 9).isEmpty());
        assertThat(board.standing().link()).isEqualTo(Link.OFFLINE);

        portal.delivery = ScriptedGateway::received;
        worker.hurry();

        awaitDelivered(4);
    }

    @Test
    void aLostPortalIsLookedForAndFound() {
        portal.reachable = false;
        portal.delivery = _ -> PortalReply.later(Trouble.UNREACHABLE);
        add(2);
        worker.start();
        await().until(() -> store.due(clock.instant(), 9).isEmpty());

        portal.delivery = ScriptedGateway::received;
        portal.reachable = true;
        await().until(
                        () -> {
                            clock.advance(Duration.ofMillis(50)); // far less than any wait
                            return store.count(State.DELIVERED) == 2;
                        });
    }

    @Test
    void aClockThatWasSetBackHoldsNothing() {
        add(Journeys.numbered(1), Duration.ofDays(365));
        worker.start();

        awaitDelivered(1);
    }

    @Test
    void aBugWithOneHoldsUpNobody() {
        portal.delivery =
                found -> {
                    if (found.enrollment().id().equals(id(1))) throw new IllegalStateException("!");
                    return ScriptedGateway.received(found);
                };
        add(3);
        worker.start();

        awaitDelivered(2);
        assertThat(store.item(id(1)).state()).isEqualTo(State.WAITING);
        assertThat(store.item(id(1)).reason()).contains("something went wrong on this device");
    }

    @Test
    void aStoreThatTakesNothingIsWaitedFor() {
        store.setBroken(true);
        add(1);
        worker.start();
        await().pollDelay(Duration.ofMillis(300)).until(() -> portal.asked.size() == 1);

        store.setBroken(false);
        clock.advance(Duration.ofSeconds(5));
        worker.wake();

        awaitDelivered(1);
        assertThat(portal.asked).containsExactly(id(1), id(1));
    }

    @Test
    void whatCannotBeReadIsParked() {
        add(2);
        store.loseRecord(id(1));
        worker.start();

        awaitDelivered(1);
        assertThat(store.item(id(1)).state()).isEqualTo(State.PARKED);
        assertThat(portal.asked).containsExactly(id(2));
    }

    @Test
    void aDeclinedOneIsClosedOnceDelivered() {
        var declined = Journeys.declined(DeclineReason.NO_NEED);
        store.add(declined, clock.instant());
        worker.start();

        await().until(() -> store.stage(declined.id()).equals(Optional.of(Stage.CLOSED)));
    }

    @Test
    void stoppingInTheMiddleLeavesTheOneOnTheWayDue() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var cut = new CountDownLatch(1);
        portal.delivery =
                _ -> {
                    begun.countDown();
                    awaitLatch(cut);
                    return PortalReply.later(Trouble.UNREACHABLE);
                };
        add(2);
        worker.start();
        begun.await();

        worker.stop();
        cut.countDown();
        worker.close();

        assertThat(store.item(id(1)).attempts()).isZero();
        assertThat(portal.asked).containsExactly(id(1));
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<EnrollmentId> add(int people) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(Journeys::numbered)
                .peek(person -> add(person, Duration.ZERO))
                .map(Enrollment::id)
                .toList();
    }

    private void add(Enrollment enrollment, Duration dueIn) {
        store.add(enrollment, clock.instant().plus(dueIn));
    }

    private static EnrollmentId id(int number) {
        return Journeys.numbered(number).id();
    }

    private static PortalReply<Receipt> busy(Duration retryAfter) {
        return new PortalReply.Later<>(Trouble.BUSY, "busy", Optional.of(retryAfter));
    }

    private static Function<Pending.Lookup.Found, PortalReply<Receipt>> only(
            EnrollmentId id, PortalReply<Receipt> reply) {
        return found ->
                found.enrollment().id().equals(id) ? reply : ScriptedGateway.received(found);
    }

    private void awaitDelivered(int count) {
        await().until(() -> store.count(State.DELIVERED) == count);
    }
}
