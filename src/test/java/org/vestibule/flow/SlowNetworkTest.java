package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.testing.Samples;
import org.vestibule.testing.Weather;

import java.nio.file.Path;
import java.time.Duration;

/** A line of a few kilobytes a second. */
class SlowNetworkTest {
    @TempDir private Path folder;

    @Test
    void itTakesItsTimeAndThePatientDoesNotNotice() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            far.line.weather(Weather.slow(300, Duration.ofMillis(20)));
            kiosk.saveAtOnce(1, 4);
            kiosk.awaitDelivered(4);
            assertThat(far.tasks()).hasSize(4).doesNotHaveDuplicates();
        }
    }

    /** Each exchange takes longer than we wait, so none ends, until the line is better. */
    @Test
    void oneThatIsTooSlowIsAsGoodAsNone() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            far.line.weather(Weather.slow(20, Duration.ofMillis(50)));
            kiosk.save(Samples.typed(1));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> kiosk.words().equals("the portal cannot be reached"));

            far.line.weather(Weather.CLEAR);
            kiosk.awaitDelivered(1);
            assertThat(far.tasks()).containsExactly(Samples.id(1).toString());
        }
    }
}
