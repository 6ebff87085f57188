package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.enrollment.Stage;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.sync.SyncState.Link;
import org.vestibule.testing.Samples;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;

/** The practice's network is down, and comes back. */
class NetworkGoneTest {
    @TempDir private Path folder;

    @Test
    @DisplayName("I1 I2: kept at once without a network, one Task each once it is back")
    void thePatientNeverWaitsForItAndItDrainsLater() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            far.line.refuse();
            kiosk.saveAtOnce(1, 12);
            await().until(() -> kiosk.sync.state().link() == Link.OFFLINE);

            assertThat(kiosk.words()).isEqualTo("the portal cannot be reached");
            assertThat(kiosk.sync.state().waiting()).isEqualTo(12);
            var stages = new CopyOnWriteArrayList<Stage>();
            kiosk.sync.progress().watch(Samples.id(1), stages::add);
            await().until(() -> stages.contains(Stage.SAVED));

            far.line.allow();
            kiosk.awaitDelivered(12);
            await().until(() -> stages.contains(Stage.NEEDS_DESK));
            assertThat(kiosk.words()).isEmpty();
            assertThat(far.tasks()).hasSize(12).doesNotHaveDuplicates();
        }
    }

    @Test
    void helpSaysWithinThreeSecondsToWalkToTheDesk() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            far.line.refuse();
            var told = new CopyOnWriteArrayList<Answer>();
            var begun = System.nanoTime();
            try (var _ = kiosk.sync.helpLine().call("CONTACT", "en", told::add)) {
                await().until(() -> told.contains(Answer.UNREACHABLE));
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void itComesAndGoesAndEachIsDeliveredOnce() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            for (var round = 0; round < 4; round++) {
                far.line.refuse();
                for (var i = 0; i < 5; i++) kiosk.save(Samples.typed(5 * round + i));
                far.line.allow();
                await().until(() -> kiosk.count(State.WAITING) < 4);
            }
            kiosk.awaitDelivered(20);
            assertThat(far.tasks()).hasSize(20).doesNotHaveDuplicates();
        }
    }
}
