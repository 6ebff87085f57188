package org.vestibule.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.portal.MovingClock;

import java.time.Duration;
import java.time.Instant;

class ThrottleTest {
    private final MovingClock clock = new MovingClock(Instant.EPOCH);
    private final Throttle throttle = new Throttle(2, Duration.ofMinutes(10), clock);

    @Test
    void theThirdTryWaitsForTheWindow() {
        throttle.take("a");
        clock.move(Duration.ofMinutes(4));
        throttle.take("a");

        assertThat(throttle.take("a")).hasValue(Duration.ofMinutes(6));
        assertThat(throttle.take("b")).isEmpty();
        clock.move(Duration.ofMinutes(6));
        assertThat(throttle.take("a")).isEmpty();
    }

    @Test
    void aGoodTryDoesNotCount() {
        for (var i = 0; i < 5; i++) {
            assertThat(throttle.take("a")).isEmpty();
            throttle.giveBack("a");
        }
    }

    @Test
    void itDoesNotGrowWithoutEnd() {
        throttle.take("first");
        throttle.take("first");
        for (var i = 0; i < 10_000; i++) throttle.take("key " + i);

        assertThat(throttle.take("first")).isEmpty();
    }
}
