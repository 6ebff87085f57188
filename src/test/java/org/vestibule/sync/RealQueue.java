package org.vestibule.sync;

import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.outbox.RetrySchedule;
import org.vestibule.testing.TestStore;

import java.time.Duration;

/** The queue of a real store on its way to a scripted portal, with time that a test moves. */
final class RealQueue implements AutoCloseable {
    final MovableClock clock = new MovableClock();
    final TestStore kept = TestStore.create(clock);
    final ScriptedGateway portal = new ScriptedGateway();
    final SyncBoard board = new SyncBoard();
    final OutboxWorker worker;

    RealQueue() {
        var store = kept.store();
        var ports =
                new SyncPorts(
                        store.outbox(),
                        store.pending(),
                        store.progressLog(),
                        store.codePool(),
                        store.auditLog());
        var schedule = new RetrySchedule(Dice.LOWEST);
        var steady = new SteadyClock(clock, clock);
        var carrier = new Carrier(ports, portal, board, schedule, steady, _ -> {});
        var minute = Duration.ofMinutes(1);
        var pace = new SyncSettings.Pace(2, minute, minute, 0);
        worker =
                new OutboxWorker(
                        ports, carrier, portal, board, pace, new OutboxWorker.Times(steady, clock));
        store.outbox().onAdded(worker::wake);
        worker.start();
    }

    OutboxItem item(EnrollmentId id) {
        return kept.store().outbox().list(99).stream()
                .filter(item -> item.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    boolean isDelivered(EnrollmentId id) {
        return item(id).state() == State.DELIVERED;
    }

    long triesOf(EnrollmentId id) {
        return portal.asked.stream().filter(id::equals).count();
    }

    @Override
    public void close() {
        worker.close();
        kept.close();
    }
}
