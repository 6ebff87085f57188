package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.testing.TestDatabase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;

/**
 * The portal is killed while a batch is delivered, each time at another moment. {@code
 * -Dvestibule.portal.kills=100} makes it the long one.
 */
class PortalKilledMidBatchIT {
    private static final int BATCH = 8;

    /** Milliseconds in which a portal that has just begun takes the next one in. */
    private static final int NEXT = 80;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    @DisplayName("I2: the portal is killed mid-batch, and receipts are rows")
    void receiptsAreRows(TestDatabase kind) throws Exception {
        var random = new Random(11);
        var batches = new ArrayList<EnrollmentId>();
        try (var site = new MortalSite(folder, kind.login())) {
            var rounds =
                    Integer.getInteger("vestibule.portal.kills", kind == TestDatabase.H2 ? 2 : 1);
            var killedMidBatch = 0;
            for (var round = 0; round < rounds; round++) {
                batches.addAll(site.batch(round, BATCH));
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
            assertThat(killedMidBatch).as("kills mid-batch").isGreaterThanOrEqualTo(rounds / 2);
        }
    }
}
