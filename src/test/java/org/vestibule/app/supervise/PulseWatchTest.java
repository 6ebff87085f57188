package org.vestibule.app.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** When a child counts as hung, whatever the wall clock says. */
class PulseWatchTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @TempDir private Path folder;

    @Test
    void aSlowStartIsForgiven() {
        var watch = watch();
        assertThat(watch.isHung(60 * SECOND)).isFalse();
        assertThat(watch.isHung(61 * SECOND)).isTrue();
    }

    @Test
    void aProgramThatBeatsIsLeftInPeace() throws IOException {
        var watch = watch();
        for (var at = 1; at < 300; at += 4) {
            beat(at);
            assertThat(watch.isHung(at * SECOND)).isFalse();
        }
    }

    @Test
    void silenceOfASteadyProgramIsShort() throws IOException {
        var watch = watch();
        for (var at = 5; at <= 10; at++) {
            beat(at);
            assertThat(watch.isHung(at * SECOND)).isFalse();
        }
        assertThat(watch.isHung(15 * SECOND)).isFalse();
        assertThat(watch.isHung(16 * SECOND)).isTrue();
    }

    @Test
    void theFirstPictureMayTakeLongAfterTheFirstBeat() throws IOException {
        var watch = watch();
        beat(1);
        assertThat(watch.isHung(10 * SECOND)).isFalse();
        assertThat(watch.isHung(30 * SECOND)).isFalse();
        beat(2);
        assertThat(watch.isHung(31 * SECOND)).isFalse();
        assertThat(watch.isHung(92 * SECOND)).isTrue();
    }

    @Test
    void theFileOfTheProcessBeforeIsNoBeat() throws IOException {
        beat(7);
        var watch = watch();
        assertThat(watch.isHung(10 * SECOND)).isFalse();
        assertThat(watch.isHung(59 * SECOND)).isFalse();
        assertThat(watch.isHung(61 * SECOND)).isTrue();
    }

    private PulseWatch watch() {
        return new PulseWatch(Pulse.standard(file()), 0);
    }

    private void beat(int number) throws IOException {
        Files.writeString(file(), Integer.toString(number));
    }

    private Path file() {
        return folder.resolve("kiosk.heartbeat");
    }
}
