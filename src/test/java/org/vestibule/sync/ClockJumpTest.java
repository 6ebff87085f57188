package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.fhir.Journeys;
import org.vestibule.testing.Samples;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody sets the wall clock of a kiosk whose queue waits for its portal. */
class ClockJumpTest {
    private static final Duration ASKED = Duration.ofSeconds(90);

    private final RealQueue queue = new RealQueue();

    /** A dead battery, a typing error, and a clock that was kept in local time when DST changes. */
    static List<Instant> jumps() {
        return List.of(
                Instant.EPOCH,
                Journeys.NOW.plus(Duration.ofDays(730)),
                Journeys.NOW.plus(Duration.ofHours(1)),
                Journeys.NOW.minus(Duration.ofHours(1)),
                Journeys.NOW.minus(Duration.ofMinutes(5)));
    }

    @AfterEach
    void stop() {
        queue.close();
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void whatWaitsGoesNeitherEarlierNorLater(Instant wall) {
        var waiting = Samples.typed(1).id();
        putOff();
        queue.clock.set(wall);

        queue.clock.advance(ASKED.minusSeconds(1));
        queue.worker.wake();
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        assertThat(queue.triesOf(waiting)).as("no flood").isEqualTo(1);

        queue.portal.delivery = ScriptedGateway::received;
        queue.clock.advance(Duration.ofSeconds(1));
        queue.worker.wake();
        await().until(() -> queue.isDelivered(waiting));
        assertThat(queue.triesOf(waiting)).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void whatIsKeptAfterwardsGoesAtOnceAlthoughOthersWait(Instant wall) {
        putOff();
        queue.clock.set(wall);
        queue.portal.delivery = ScriptedGateway::received;

        queue.kept.save(Samples.typed(2));

        await().until(() -> queue.isDelivered(Samples.typed(2).id()));
        assertThat(queue.triesOf(Samples.typed(1).id())).isEqualTo(1);
    }

    private void putOff() {
        queue.portal.delivery =
                _ -> new PortalReply.Later<>(Trouble.BUSY, "busy", Optional.of(ASKED));
        var id = queue.kept.saved(Samples.typed(1));
        await().until(() -> queue.item(id).attempts() == 1);
    }
}
