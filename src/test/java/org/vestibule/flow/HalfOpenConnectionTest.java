package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.testing.Samples;
import org.vestibule.testing.Weather;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;

/** A connection that both ends believe in and that carries nothing: a dead router, a lost NAT. */
class HalfOpenConnectionTest {
    @TempDir private Path folder;

    @Test
    void itIsGivenUpAndANewOneIsMadeWithoutARestart() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            kiosk.save(Samples.typed(1));
            kiosk.awaitDelivered(1);
            var dead = far.line.opened();

            // What is open dies without a word; what is opened from now on works.
            far.line.weather(
                    (connection, _) ->
                            connection <= dead ? new Weather.Fate.Lost() : new Weather.Fate.Pass());
            kiosk.saveAtOnce(2, 6);

            kiosk.awaitDelivered(6);
            assertThat(far.line.opened()).isGreaterThan(dead);
            assertThat(far.tasks()).hasSize(6).doesNotHaveDuplicates();
        }
    }

    @Test
    void aLineThatIsDeadAltogetherIsTold() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            kiosk.save(Samples.typed(1));
            kiosk.awaitDelivered(1);
            far.line.weather(Weather.DEAD);
            kiosk.save(Samples.typed(2));

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> kiosk.words().equals("the portal cannot be reached"));
            assertThat(kiosk.sync.state().waiting()).isEqualTo(1);

            far.line.weather(Weather.CLEAR);
            kiosk.awaitDelivered(2);
            assertThat(far.tasks()).hasSize(2).doesNotHaveDuplicates();
        }
    }

    @Test
    void helpDoesNotHangWithTheLine() throws Exception {
        try (var far = new FarPortal(folder);
                var kiosk = far.kiosk()) {
            kiosk.save(Samples.typed(1));
            kiosk.awaitDelivered(1);
            far.line.weather(Weather.DEAD);
            var told = new CopyOnWriteArrayList<Answer>();
            var begun = System.nanoTime();
            try (var _ = kiosk.sync.helpLine().call("CONTACT", "en", told::add)) {
                await().until(() -> told.contains(Answer.UNREACHABLE));
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(3));
        }
    }
}
