package org.vestibule.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.app.wiring.PortalBooks.Entry;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.ProgressLog;
import org.vestibule.enrollment.Stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class ReconciliationTest {
    private static final EnrollmentId ANA = new EnrollmentId(new UUID(0, 1));
    private static final EnrollmentId BEN = new EnrollmentId(new UUID(0, 2));
    private static final Entry ANAS = new Entry("t1", ANA.toString());
    private static final Entry BENS = new Entry("t2", BEN.toString());

    private final Map<EnrollmentId, String> receipts = new HashMap<>(Map.of(ANA, "t1", BEN, "t2"));

    @Test
    void allIsWellWhenEachHasOneReceiptAndOneTask() {
        assertThat(of(List.of(ANA, BEN), Optional.of(List.of(BENS, ANAS))))
                .isEqualTo(new Reconciliation(2, 2, Optional.of(2), List.of()));
    }

    @Test
    void withoutThePortalsBooksOnlyReceiptsCount() {
        assertThat(of(List.of(ANA, BEN), Optional.empty()))
                .isEqualTo(new Reconciliation(2, 2, Optional.empty(), List.of()));
    }

    @Test
    void aMissingReceiptIsOff() {
        receipts.remove(BEN);

        assertThat(of(List.of(ANA, BEN), Optional.of(List.of(ANAS))).off())
                .containsExactly(BEN + " acknowledged and without a receipt");
    }

    @Test
    void aSecondTaskIsOff() {
        var again = new Entry("t3", BEN.toString());

        assertThat(of(List.of(ANA, BEN), Optional.of(List.of(ANAS, BENS, again))).off())
                .containsExactly(BEN + " has more than one Task");
    }

    @Test
    void aReceiptForNoTaskIsOff() {
        assertThat(of(List.of(ANA, BEN), Optional.of(List.of(ANAS))).off())
                .containsExactly(BEN + " has a receipt whose Task the portal does not have");
    }

    @Test
    void aReceiptForAnotherTaskIsOff() {
        receipts.put(BEN, "t1");

        assertThat(of(List.of(ANA, BEN), Optional.of(List.of(ANAS, BENS))).off())
                .containsExactly(
                        "t1 named by two receipts",
                        BEN + " has a receipt whose Task the portal does not have");
    }

    @Test
    void aTaskOfNobodyIsOff() {
        var stranger = new EnrollmentId(new UUID(0, 3));
        var strangers = new Entry("t3", stranger.toString());

        assertThat(of(List.of(ANA, BEN), Optional.of(List.of(ANAS, BENS, strangers))).off())
                .containsExactly(
                        stranger
                                + " is at the portal and was not acknowledged here, or has no"
                                + " receipt");
    }

    @Test
    void somebodyAcknowledgedTwiceIsOff() {
        assertThat(of(List.of(ANA, BEN, ANA), Optional.of(List.of(ANAS, BENS))).off())
                .containsExactly(ANA + " acknowledged twice");
    }

    @Test
    void manyOfAKindAreCounted() {
        receipts.clear();
        var many =
                java.util.stream.LongStream.range(0, 9)
                        .mapToObj(i -> new EnrollmentId(new UUID(1, i)))
                        .toList();

        assertThat(of(many, Optional.of(List.of())).off())
                .hasSize(6)
                .contains("4 more: acknowledged and without a receipt");
    }

    private Reconciliation of(List<EnrollmentId> acknowledged, Optional<List<Entry>> books) {
        return Reconciliation.of(acknowledged, new Receipts(), books);
    }

    private final class Receipts implements ProgressLog {
        @Override
        public Optional<Stage> stage(EnrollmentId id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> taskId(EnrollmentId id) {
            return Optional.ofNullable(receipts.get(id));
        }

        @Override
        public void remember(EnrollmentId id, Stage stage) {}
    }
}
