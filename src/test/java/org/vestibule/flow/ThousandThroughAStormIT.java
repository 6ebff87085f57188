package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.app.command.Programs.FarSide;
import org.vestibule.app.wiring.PortalBooks;
import org.vestibule.app.wiring.Reconciliation;
import org.vestibule.app.wiring.SimulatedKiosk;
import org.vestibule.app.wiring.SimulatedRush;
import org.vestibule.portal.TestPortal;
import org.vestibule.sync.SyncSettings;
import org.vestibule.testing.BadLine;
import org.vestibule.testing.Samples;
import org.vestibule.testing.Weather;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Enrollments go through a line that cuts, stalls and resets at random while the portal at its end
 * is killed again and again. {@code -Dvestibule.storm=1000 -Dvestibule.storm.kills=20} makes it the
 * whole thousand.
 *
 * <p>This is an open fault, so it is not part of the build: after the sixth kill nothing moves any
 * more. {@code mvn verify -Popen-faults} runs it.
 */
@Tag("open-fault")
class ThousandThroughAStormIT {
    private static final int ENROLLMENTS = Integer.getInteger("vestibule.storm", 300);
    private static final int KILLS = Integer.getInteger("vestibule.storm.kills", 6);
    private static final long SEED = Long.getLong("vestibule.storm.seed", 7);

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final SyncSettings.Patience PATIENCE =
            new SyncSettings.Patience(SECOND, SECOND.multipliedBy(2), SECOND.multipliedBy(4));
    private static final SyncSettings.Pace PACE =
            new SyncSettings.Pace(4, Duration.ofMillis(100), Duration.ofMillis(500), 20);

    @TempDir private Path folder;

    @Test
    @DisplayName("I1 I2: exactly one Task for each, through a storm and one kill -9 after another")
    void eachBecomesExactlyOneTask() throws Exception {
        try (var line = BadLine.to(0);
                var portal = new MortalPortal(folder.resolve("portal"), begin(line))) {
            line.leadTo(portal.port());
            var authority = portal.data().resolve("ca.pem");
            var far = new FarSide(begin(line), authority, TestPortal.PAIRING_CODE);
            try (var kiosk = kiosk(far)) {
                line.weather(Weather.storm(SEED));
                var numbers = new AtomicInteger();
                var rush = new SimulatedRush(kiosk, () -> Samples.typed(numbers.incrementAndGet()));
                var seen = CompletableFuture.supplyAsync(() -> run(rush));
                assertThat(killAgainAndAgain(kiosk, portal, line))
                        .as("kills while something was on its way")
                        .isEqualTo(KILLS);
                var counts = seen.join().counts();
                portal.kill();

                var books = PortalBooks.tasks(portal.data(), portal.keys());
                var reconciled =
                        Reconciliation.of(
                                seen.join().acknowledged(),
                                kiosk.store().progressLog(),
                                Optional.of(books));
                assertThat(reconciled.off()).isEmpty();
                assertThat(books).hasSize(ENROLLMENTS);
                assertThat(reconciled.receipts()).isEqualTo(ENROLLMENTS);
                assertThat(counts.turnedAway()).isZero();
                assertThat(kiosk.sync().state().parked()).isZero();
                assertThat(line.opened()).as("connections in the storm").isGreaterThan(KILLS);
            }
        }
    }

    private static URI begin(BadLine line) {
        return URI.create("https://localhost:" + line.port());
    }

    private SimulatedKiosk kiosk(FarSide far) throws Exception {
        return switch (SimulatedKiosk.open(folder.resolve("kiosk"), far, PACE, PATIENCE)) {
            case SimulatedKiosk.Start.Started(var kiosk) -> kiosk;
            case SimulatedKiosk.Start.Refused(var sentence) -> throw new AssertionError(sentence);
        };
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
    private static int killAgainAndAgain(SimulatedKiosk kiosk, MortalPortal portal, BadLine line)
            throws Exception {
        var random = new Random(SEED);
        var inTheMiddle = 0;
        while (kiosk.sync().state().waiting() < ENROLLMENTS / (KILLS + 1)) pause(5);
        for (var kill = 1; kill <= KILLS; kill++) {
            var left = ENROLLMENTS - kill * ENROLLMENTS / (KILLS + 1);
            while (kiosk.sync().state().waiting() > left) pause(5);
            pause(random.nextInt(100));
            if (kiosk.sync().state().waiting() > 0) inTheMiddle++;
            portal.kill();
            portal.revive();
            line.leadTo(portal.port());
        }
        return inTheMiddle;
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }
}
