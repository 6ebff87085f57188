package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.testing.Samples;

/** The audit trail of a real store after its queue was carried to a portal. */
class OnRecordOnceTest {
    @Test
    void whatIsDeliveredOrParkedIsRecordedOnceEach() {
        try (var queue = new RealQueue()) {
            var refused = Samples.typed(2).id();
            queue.portal.delivery =
                    found ->
                            found.enrollment().id().equals(refused)
                                    ? new PortalReply.Refused<>("refused (422): no")
                                    : ScriptedGateway.received(found);
            queue.kept.save(Samples.typed(1));
            queue.kept.save(Samples.typed(2));
            await().until(
                            () ->
                                    queue.isDelivered(Samples.typed(1).id())
                                            && queue.item(refused).state() == State.PARKED);

            // Two were saved, one was delivered, one was parked.
            assertThat(queue.kept.store().verifyAudit()).isEqualTo(new Verdict.Intact(4));
        }
    }
}
