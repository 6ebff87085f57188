package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.fhir.Journeys;
import org.vestibule.sync.SyncState.Link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class ServerClockTest {
    private final MovableClock wall = new MovableClock();
    private final ServerClock clock = new ServerClock(wall, wall);

    @Test
    void isOurOwnUntilThePortalWasHeard() {
        assertThat(clock.instant()).isEqualTo(Journeys.NOW);
        assertThat(clock.skew()).isEmpty();
    }

    @Test
    void goesOnByMonotonicTimeWhateverHappensToOurs() {
        clock.seen(Journeys.NOW);
        wall.set(Instant.EPOCH);
        wall.advance(Duration.ofMinutes(3));

        assertThat(clock.instant()).isEqualTo(Journeys.NOW.plus(Duration.ofMinutes(3)));
    }

    @Test
    void noticesAJumpWithoutAnotherAnswer() {
        clock.seen(Journeys.NOW);
        wall.set(Journeys.NOW.plus(Duration.ofHours(2)));

        assertThat(clock.skew()).contains(Duration.ofHours(-2));
    }

    @ParameterizedTest
    @CsvSource({
        "PT2H5M, this device's clock is 2 h 5 min behind the portal's: please set it",
        "PT-6M, this device's clock is 0 h 6 min ahead of the portal's: please set it",
        "P730DT3H, this device's clock is 730 d 3 h behind the portal's: please set it"
    })
    void staffIsToldInWords(Duration skew, String words) {
        var state = new SyncState(Link.ONLINE, Optional.empty(), Optional.of(skew), 0, 0);

        assertThat(state.trouble()).contains(words);
    }

    @Test
    void everythingThatIsWrongIsTold() {
        var why = Optional.of("the portal cannot be reached");
        var state = new SyncState(Link.OFFLINE, why, Optional.of(Duration.ofHours(1)), 0, 0);

        assertThat(state.trouble())
                .contains(
                        "the portal cannot be reached; this device's clock is 1 h 0 min behind the"
                                + " portal's: please set it");
        assertThat(new SyncState(Link.ONLINE, Optional.empty(), Optional.empty(), 3, 1).trouble())
                .isEmpty();
    }
}
