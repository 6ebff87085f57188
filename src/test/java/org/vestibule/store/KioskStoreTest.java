package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.audit.AuditEvent;
import org.vestibule.enrollment.Pending.Lookup;
import org.vestibule.enrollment.Stage;
import org.vestibule.enrollment.Submission;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.outbox.Receipt;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class KioskStoreTest {
    private static final Receipt RECEIPT = new Receipt("task-1", "answers-1", TestStore.NOW);

    private final TestStore fixture = TestStore.create();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatWasSavedIsFoundAfterReopening() {
        fixture.store().codePool().add(TestStore.codes(2));
        var saved = fixture.save(Samples.typed(1));
        var found = new Lookup.Found(Samples.typed(1), Optional.of("code-0"), Optional.of("A1"));
        assertThat(fixture.store().pending().find(saved.id())).isEqualTo(found);
        fixture.reopen();
        assertThat(fixture.store().pending().find(saved.id())).isEqualTo(found);
        assertThat(fixture.store().outbox().due(TestStore.NOW, 10))
                .containsExactly(
                        new OutboxItem(
                                saved.id().value(),
                                State.WAITING,
                                0,
                                Instant.EPOCH,
                                Optional.empty()));
    }

    @Test
    void aCodeIsHandedOutOnce() {
        fixture.store().codePool().add(TestStore.codes(2));
        assertThat(fixture.save(Samples.typed(1)).code()).contains(TestStore.codes(2).get(0));
        assertThat(fixture.save(Samples.invited(2)).code()).contains(TestStore.codes(2).get(1));
        assertThat(fixture.save(Samples.typed(3)).code()).isEmpty();
        assertThat(fixture.store().codePool().available(TestStore.NOW)).isZero();
    }

    @Test
    void decliningAndCallingForHelpTakeNoCode() {
        fixture.store().codePool().add(TestStore.codes(2));
        assertThat(fixture.save(Samples.declined(1)).code()).isEmpty();
        assertThat(fixture.save(Samples.help(2)).code()).isEmpty();
        assertThat(fixture.store().codePool().available(TestStore.NOW)).isEqualTo(2);
    }

    @Test
    void theSameCodesAgainAddNothing() {
        fixture.store().codePool().add(TestStore.codes(2));
        fixture.store().codePool().add(TestStore.codes(3));
        assertThat(fixture.store().codePool().available(TestStore.NOW)).isEqualTo(3);
        assertThat(fixture.store().codePool().available(TestStore.NOW.plus(Duration.ofDays(31))))
                .isZero();
    }

    @Test
    void submittingTwiceGivesTheFirstAnswer() {
        fixture.store().codePool().add(TestStore.codes(2));
        var first = fixture.save(Samples.typed(1));
        var added = new AtomicInteger();
        fixture.store().outbox().onAdded(added::incrementAndGet);
        assertThat(fixture.save(Samples.typed(1))).isEqualTo(first);
        assertThat(added).hasValue(0);
        assertThat(fixture.store().outbox().list(10)).hasSize(1);
        assertThat(fixture.store().codePool().available(TestStore.NOW)).isEqualTo(1);
    }

    @Test
    void theListenerHearsOfWhatIsNew() {
        var added = new AtomicInteger();
        fixture.store().outbox().onAdded(added::incrementAndGet);
        fixture.save(Samples.typed(1));
        assertThat(added).hasValue(1);
    }

    @Test
    void aDeliveredRecordIsShreddedAndItsReceiptStays() {
        fixture.store().codePool().add(TestStore.codes(1));
        var id = fixture.saved(Samples.typed(1));
        fixture.store().outbox().delivered(id.value(), RECEIPT);
        fixture.store().progressLog().remember(id, Stage.CONNECTED);
        fixture.reopen();
        assertThat(fixture.store().pending().find(id)).isEqualTo(new Lookup.Shredded());
        assertThat(fixture.store().progressLog().taskId(id)).contains("task-1");
        assertThat(fixture.store().progressLog().stage(id)).contains(Stage.CONNECTED);
        assertThat(fixture.store().outbox().nextDue()).isEmpty();
        assertThat(fixture.store().outbox().list(10))
                .containsExactly(
                        new OutboxItem(
                                id.value(), State.DELIVERED, 1, TestStore.NOW, Optional.empty()));
        assertThat(fixture.save(Samples.typed(1)))
                .isEqualTo(new Submission.Saved(id, Optional.empty(), Optional.empty()));
    }

    @Test
    void aPutOffItemWaitsAndAParkedOneLeavesTheQueue() {
        var first = fixture.saved(Samples.typed(1)).value();
        var second = fixture.saved(Samples.typed(2)).value();
        var later = TestStore.NOW.plusSeconds(40);
        fixture.store().outbox().retryAt(first, later, "the portal does not answer");
        fixture.store().outbox().park(second, "the portal refused it");
        assertThat(fixture.store().outbox().due(TestStore.NOW, 10)).isEmpty();
        assertThat(fixture.store().outbox().nextDue()).contains(later);
        assertThat(fixture.store().outbox().list(0))
                .containsExactly(
                        new OutboxItem(
                                first,
                                State.WAITING,
                                1,
                                later,
                                Optional.of("the portal does not answer")),
                        new OutboxItem(
                                second,
                                State.PARKED,
                                1,
                                Instant.EPOCH,
                                Optional.of("the portal refused it")));
    }

    @Test
    void aParkedItemThatIsReleasedIsDueAsItWasAndAnyOtherStays() {
        var first = fixture.saved(Samples.typed(1)).value();
        var second = fixture.saved(Samples.typed(2)).value();
        fixture.store().outbox().park(first, "the portal refused it");
        fixture.store().outbox().delivered(second, RECEIPT);
        fixture.store().outbox().release(first);
        fixture.store().outbox().release(second);
        assertThat(fixture.store().outbox().due(TestStore.NOW, 10))
                .extracting(OutboxItem::id)
                .containsExactly(first);
        assertThat(fixture.store().outbox().list(9))
                .extracting(OutboxItem::state)
                .containsExactly(State.WAITING, State.DELIVERED);
    }

    @Test
    void theAuditTrailHoldsTogether() {
        var id = fixture.saved(Samples.typed(1));
        fixture.saved(Samples.declined(2));
        fixture.store().outbox().delivered(id.value(), RECEIPT);
        fixture.store().auditLog().record(AuditEvent.HELP_CALLED, "kiosk", "WELCOME");
        assertThat(fixture.store().verifyAudit()).isEqualTo(new Verdict.Intact(4));
    }

    @Test
    void anUnknownEnrollmentHasNoStage() {
        assertThat(fixture.store().progressLog().stage(Samples.id(9))).isEmpty();
        assertThat(fixture.store().progressLog().taskId(Samples.id(9))).isEmpty();
        assertThat(fixture.store().pending().find(Samples.id(9)))
                .isEqualTo(new Lookup.Unreadable());
    }
}
