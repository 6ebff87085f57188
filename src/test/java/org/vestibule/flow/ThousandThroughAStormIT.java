package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.app.wiring.SimulatedRush;
import org.vestibule.testing.Samples;
import org.vestibule.testing.Weather;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Enrollments go through a line that cuts, stalls and resets at random while the portal at its end
 * is killed again and again. {@code -Dvestibule.storm=1000 -Dvestibule.storm.kills=20} makes it the
 * whole thousand.
 */
class ThousandThroughAStormIT {
    private static final int ENROLLMENTS = Integer.getInteger("vestibule.storm", 30);
    private static final int KILLS = Integer.getInteger("vestibule.storm.kills", 2);
    private static final long SEED = Long.getLong("vestibule.storm.seed", 7);
    private static final int SHARE = ENROLLMENTS / (KILLS + 1);

    @TempDir private Path folder;

    @Test
    @DisplayName("I1 I2: exactly one Task for each, through a storm and one kill -9 after another")
    void eachBecomesExactlyOneTask() throws Exception {
        try (var site = new MortalSite(folder)) {
            site.line().weather(Weather.storm(SEED));
            var numbers = new AtomicInteger();
            var rush =
                    new SimulatedRush(site.kiosk(), () -> Samples.typed(numbers.incrementAndGet()));
            var seen = CompletableFuture.supplyAsync(() -> run(rush), Thread::startVirtualThread);
            assertThat(killAgainAndAgain(site, numbers))
                    .as("kills while something was on its way")
                    .isEqualTo(KILLS);

            var acknowledged = seen.join().acknowledged();
            assertThat(site.parked()).isEmpty();
            var reconciled = site.reconciled(acknowledged);
            assertThat(reconciled.off()).isEmpty();
            assertThat(reconciled.tasks()).isEqualTo(Optional.of(ENROLLMENTS));
            assertThat(reconciled.receipts()).isEqualTo(ENROLLMENTS);
            assertThat(seen.join().counts().turnedAway()).isZero();
            assertThat(site.line().opened()).as("connections").isGreaterThan(KILLS);
        }
    }

    private static SimulatedRush.Seen run(SimulatedRush rush) {
        try {
            return rush.run(ENROLLMENTS, 4);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Each time that another share was delivered, and a little later, in the middle of the next.
     */
    private static int killAgainAndAgain(MortalSite site, AtomicInteger people) throws IOException {
        var random = new Random(SEED);
        var inTheMiddle = 0;
        await().atMost(Duration.ofMinutes(10)).until(() -> people.get() == ENROLLMENTS);
        for (var kill = 1; kill <= KILLS; kill++) {
            site.awaitWaiting(ENROLLMENTS - kill * SHARE);
            MortalSite.pause(random.nextInt(100));
            if (site.killAndRevive()) inTheMiddle++;
        }
        return inTheMiddle;
    }
}
