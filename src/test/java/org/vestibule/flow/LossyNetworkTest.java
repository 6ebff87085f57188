package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.testing.Weather;

import java.nio.file.Path;

/** Every fifth packet is lost. */
class LossyNetworkTest {
    @TempDir private Path folder;

    @Test
    void everythingArrivesOnceAndThePatientDoesNotNotice() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            far.line.weather(Weather.lossy(0.2, 20));
            kiosk.saveAtOnce(1, 30);
            kiosk.awaitDelivered(30);
            assertThat(far.tasks()).hasSize(30).doesNotHaveDuplicates();
        }
    }
}
