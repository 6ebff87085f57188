package org.vestibule.console.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.console.desk.Seconds;
import org.vestibule.ui.ManualScheduler;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class AutoLockTest {
    private final ManualScheduler time = new ManualScheduler();
    private final Seconds seconds = new Seconds(time);
    private final List<String> locked = new ArrayList<>();
    private Instant wall = Instant.parse("2026-11-23T15:00:00Z");
    private final AutoLock lock = new AutoLock(seconds, () -> wall, () -> locked.add("locked"));

    @Test
    @DisplayName("R-27 it locks after exactly five minutes")
    void itLocksAfterFiveMinutes() {
        arm();
        pass(299);
        assertThat(locked).isEmpty();
        assertThat(lock.left()).isEqualTo(Duration.ofSeconds(1));
        pass(1);
        assertThat(locked).containsExactly("locked");
    }

    @Test
    void itLocksOnlyOnce() {
        arm();
        pass(900);
        assertThat(locked).hasSize(1);
    }

    @Test
    void aClockThatIsSetBackChangesNothing() {
        arm();
        pass(100);
        wall = wall.minus(Duration.ofDays(2));
        pass(199);
        assertThat(locked).isEmpty();
        pass(1);
        assertThat(locked).hasSize(1);
    }

    @Test
    void aComputerThatSleptIsLockedWhenItWakes() {
        arm();
        pass(3);
        wall = wall.plus(Duration.ofHours(9));
        pass(1);
        assertThat(locked).hasSize(1);
    }

    @Test
    void nothingIsCountedWhenNobodyIsIn() {
        seconds.start();
        pass(900);
        lock.touched();
        assertThat(locked).isEmpty();
    }

    private void arm() {
        seconds.start();
        lock.arm();
    }

    private void pass(int count) {
        for (var i = 0; i < count; i++) {
            wall = wall.plusSeconds(1);
            time.advance(Duration.ofSeconds(1));
        }
    }
}
