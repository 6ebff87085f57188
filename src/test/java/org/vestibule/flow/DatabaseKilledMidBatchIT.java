package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.testing.MortalPostgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;

/**
 * The portal's PostgreSQL server is killed while a batch is delivered, and is away for a while. The
 * portal runs on. {@code -Dvestibule.database.kills=100} makes it the long one.
 */
class DatabaseKilledMidBatchIT {
    private static final int ROUNDS = Integer.getInteger("vestibule.database.kills", 2);
    private static final int BATCH = 8;

    @TempDir private Path folder;

    @Test
    @DisplayName("I2: the database is killed mid-batch; the portal says later, and heals by itself")
    void receiptsAreRows() throws Exception {
        var random = new Random(11);
        var batches = new ArrayList<EnrollmentId>();
        try (var database = new MortalPostgres(folder.resolve("postgres"));
                var site = new MortalSite(folder, Optional.of(database.login()))) {
            for (var round = 0; round < ROUNDS; round++) {
                batches.addAll(site.batch(round, BATCH));
                site.awaitWaiting(BATCH - random.nextInt(BATCH - 2));
                if (round % 2 == 0) database.kill();
                else database.stopImmediately();

                saysLater(site);
                database.revive();

                site.awaitWaiting(0);
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> site.health().statusCode() == 200);
            }

            assertThat(site.parked()).isEmpty();
            var reconciled = site.reconciled(batches);
            assertThat(reconciled.off()).isEmpty();
            assertThat(reconciled.receipts()).isEqualTo(batches.size());
            assertThat(reconciled.tasks()).isEqualTo(Optional.of(batches.size()));
        }
    }

    private static void saysLater(MortalSite site) throws IOException, InterruptedException {
        var answer = site.health();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    }
}
