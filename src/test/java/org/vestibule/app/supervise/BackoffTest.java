package org.vestibule.app.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class BackoffTest {
    private final Backoff backoff = Backoff.standard();

    @ParameterizedTest
    @CsvSource({"1, 500", "2, 1000", "3, 2000", "6, 16000", "7, 30000", "1000, 30000"})
    void thePauseDoublesUpToItsLongest(int quickEnds, long milliseconds) {
        assertThat(backoff.after(quickEnds)).isEqualTo(Duration.ofMillis(milliseconds));
    }

    @Test
    void aQuickEndCounts() {
        assertThat(backoff.count(3, Duration.ofSeconds(59))).isEqualTo(4);
    }

    @Test
    void whoRanSteadilyBeginsAnew() {
        assertThat(backoff.count(3, Duration.ofSeconds(60))).isEqualTo(1);
    }
}
