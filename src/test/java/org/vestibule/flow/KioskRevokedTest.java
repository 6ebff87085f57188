package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.sync.SyncState.Link;
import org.vestibule.testing.Samples;

import java.nio.file.Path;

/** The practice shuts a kiosk out while its queue is not empty. */
class KioskRevokedTest {
    @TempDir private Path folder;

    @Test
    void nothingMoreGetsInAndNothingIsDropped() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            kiosk.save(Samples.typed(1));
            kiosk.awaitDelivered(1);
            var clientId = kiosk.device.clientId();
            far.change(
                    rows -> {
                        rows.devices().revoke(clientId);
                        return clientId;
                    });
            kiosk.saveAtOnce(2, 3);

            await().until(() -> kiosk.sync.state().link() == Link.PAUSED);
            assertThat(kiosk.words()).startsWith("the portal does not let this device in");
            assertThat(kiosk.sync.state().waiting()).isEqualTo(2);
            assertThat(far.tasks()).containsExactly(Samples.id(1).toString());
        }
    }
}
