package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.testing.Samples;
import org.vestibule.testing.Weather;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** The portal has it on its disk, and the kiosk never hears so. */
class ReplyLostAfterCommitTest {
    @TempDir private Path folder;

    @Test
    @DisplayName("I2: the next try gets the first answer, and there is one Task")
    void theNextTryGetsTheFirstAnswer() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            kiosk.save(Samples.typed(0)); // so that a token and a connection are at hand
            kiosk.awaitDelivered(1);

            far.line.weather(Weather.DEAF);
            IntStream.rangeClosed(1, 4).forEach(i -> kiosk.save(Samples.typed(i)));
            await().until(() -> far.tasks().size() == 5);
            assertThat(kiosk.count(State.DELIVERED)).isEqualTo(1);
            far.line.cutAll();
            far.line.weather(Weather.CLEAR);

            kiosk.awaitDelivered(5);
            assertThat(far.tasks()).hasSize(5).doesNotHaveDuplicates();
            for (var i = 1; i <= 4; i++) {
                var id = Samples.id(i);
                var taskId = kiosk.taskOf(id);
                boolean isThere = far.look(rows -> rows.cases().find(taskId).isPresent());
                assertThat(isThere).isTrue();
            }
        }
    }
}
