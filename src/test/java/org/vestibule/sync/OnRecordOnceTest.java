package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.RetrySchedule;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.time.Duration;

/** The audit trail of a real store after its queue was carried to a portal. */
class OnRecordOnceTest {
    @Test
    void whatIsDeliveredOrParkedIsRecordedOnceEach() {
        var clock = new MovableClock();
        try (var kept = TestStore.create(clock)) {
            kept.save(Samples.typed(1));
            kept.save(Samples.typed(2));
            var refused = Samples.typed(2).id();
            var portal = new ScriptedGateway();
            portal.delivery =
                    found ->
                            found.enrollment().id().equals(refused)
                                    ? new PortalReply.Refused<>("refused (422): no")
                                    : ScriptedGateway.received(found);
            try (var worker = worker(kept, portal, clock)) {
                worker.start();
                await().until(() -> isDone(kept));
            }

            // Two were saved, one was delivered, one was parked.
            assertThat(kept.store().verifyAudit()).isEqualTo(new Verdict.Intact(4));
        }
    }

    private static boolean isDone(TestStore kept) {
        return kept.store().outbox().list(9).stream()
                .noneMatch(item -> item.state() == OutboxItem.State.WAITING);
    }

    private static OutboxWorker worker(TestStore kept, ScriptedGateway portal, MovableClock clock) {
        var store = kept.store();
        var ports =
                new SyncPorts(
                        store.outbox(),
                        store.pending(),
                        store.progressLog(),
                        store.codePool(),
                        store.auditLog());
        var board = new SyncBoard();
        var schedule = new RetrySchedule(Dice.LOWEST);
        var carrier = new Carrier(ports, portal, board, schedule, clock, _ -> {});
        var minute = Duration.ofMinutes(1);
        var pace = new SyncSettings.Pace(2, minute, minute, 0);
        return new OutboxWorker(
                ports, carrier, portal, board, pace, new OutboxWorker.Times(clock, clock));
    }
}
