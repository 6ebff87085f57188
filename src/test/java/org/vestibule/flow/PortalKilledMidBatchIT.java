package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Submission;
import org.vestibule.testing.Samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The portal is killed while a batch is delivered, each time at another moment. {@code
 * -Dvestibule.portal.kills=100} makes it the long one.
 */
class PortalKilledMidBatchIT {
    private static final int ROUNDS = Integer.getInteger("vestibule.portal.kills", 3);
    private static final int BATCH = 8;

    /** Milliseconds in which a portal that has just begun takes the next one in. */
    private static final int NEXT = 80;

    @TempDir private Path folder;

    @Test
    @DisplayName("I2: the portal is killed mid-batch, and receipts are rows")
    void receiptsAreRows() throws Exception {
        var random = new Random(11);
        var batches = new ArrayList<EnrollmentId>();
        try (var site = new MortalSite(folder)) {
            var killedMidBatch = 0;
            for (var round = 0; round < ROUNDS; round++) {
                batches.addAll(batch(site, round));
                // What the last kill left and a part of this batch, and then a moment more.
                site.awaitWaiting(BATCH - random.nextInt(BATCH - 2));
                MortalSite.pause(random.nextInt(NEXT));
                if (site.killAndRevive()) killedMidBatch++;
            }
            site.awaitWaiting(0);

            assertThat(site.parked()).isEmpty();
            var reconciled = site.reconciled(batches);
            assertThat(reconciled.off()).isEmpty();
            assertThat(reconciled.receipts()).isEqualTo(batches.size());
            assertThat(reconciled.tasks()).isEqualTo(Optional.of(batches.size()));
            assertThat(killedMidBatch).as("kills mid-batch").isGreaterThanOrEqualTo(ROUNDS / 2);
        }
    }

    private static List<EnrollmentId> batch(MortalSite site, int round) {
        var kept = new ArrayList<EnrollmentId>();
        for (var number = 0; number < BATCH; number++) {
            var enrollment = Samples.typed(round * BATCH + number);
            var submission = site.kiosk().store().enrollments().submit(enrollment);
            assertThat(submission).isInstanceOf(Submission.Saved.class);
            kept.add(enrollment.id());
        }
        return kept;
    }
}
