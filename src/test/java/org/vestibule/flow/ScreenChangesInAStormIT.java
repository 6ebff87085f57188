package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.app.wiring.KioskProgram;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.Kiosk;
import org.vestibule.portal.TestPortal;
import org.vestibule.testing.BadLine;
import org.vestibule.testing.Samples;
import org.vestibule.testing.Weather;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.Touchable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;

/**
 * How long a screen takes to change in the real kiosk while its enrollments go through a storm,
 * beside how long when nothing else goes on, and how much work the two threads that draw it did
 * meanwhile: where only the first is more, they waited for a core. The figures are told, not
 * judged, so the build leaves it out: {@code mvn verify -Dleft.out=none
 * -Dit.test=ScreenChangesInAStormIT -Dvestibule.storm.screens=5} goes to and fro between the two
 * five times. {@code -Dshort.lives="-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1
 * -XX:MetaspaceSize=128m -XX:ReservedCodeCacheSize=192m -XX:-PrintWarnings
 * -XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=10"} makes it the launcher's kiosk;
 * whoever is root adds {@code -XX:CompilerThreadPriority=0 -XX:VMThreadPriority=0}, which a kiosk
 * may not raise.
 *
 * <p>In the field the portal is on another computer, and nobody else saves five enrollments a
 * second. Here the portal, which starts anew in each storm, takes at the lowest priority what
 * nobody else wants. That is not nothing: a kernel may let the two threads of the screens share a
 * core because such a process is on the other. What the saving takes is told too, and how far apart
 * two halves of the calm are: no ratio nearer to one than theirs says anything. {@code taskset
 * --cpu-list 0} before it, with {@code -Dvestibule.portal.core=1}, keeps the two apart: then the
 * kiosk is alone on one core, in the calm as in the storm.
 */
@Tag("measurement")
class ScreenChangesInAStormIT {
    private static final int SPELLS = Integer.getInteger("vestibule.storm.screens", 1);
    private static final int WALKS = 30;
    private static final int ENROLLMENTS = 60;

    /** Between two enrollments, in milliseconds: all through the walks. */
    private static final int EVERY = 200;

    /** Between two touches, in milliseconds: a hand is never as quick. */
    private static final int HAND = 30;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Messages WORDS = Messages.load(Messages.Audience.KIOSK, Language.ENGLISH);

    @TempDir private Path folder;
    private int people;

    @Test
    void theScreenChangesAsEver(TestReporter reporter) throws Exception {
        Fx.start();
        try (var line = BadLine.to(0);
                var portal = MortalPortal.elsewhere(folder.resolve("portal"), line.begin())) {
            line.leadTo(portal.port());
            try (var program = program(line, portal);
                    var glass = new Window(program)) {
                walks(glass);
                var calm = new ArrayList<Change>();
                var stormy = new ArrayList<Change>();
                var saving = 0L;
                for (var spell = 0; spell < SPELLS; spell++) {
                    calm.addAll(walks(glass));
                    line.weather(Weather.storm(spell));
                    var storm =
                            CompletableFuture.supplyAsync(
                                    () -> storm(program, portal, line),
                                    work -> Thread.ofPlatform().start(work));
                    stormy.addAll(walks(glass));
                    saving += storm.join();
                    line.weather(Weather.CLEAR);
                    await().atMost(Duration.ofMinutes(5))
                            .until(() -> program.sync().state().waiting() == 0);
                }
                assertThat(stormy).hasSameSizeAs(calm);
                reporter.publishEntry(figures(calm, stormy, saving));
            }
        }
    }

    /**
     * One change of the screen, in nanoseconds.
     *
     * @param took from the touch until the frame was drawn
     * @param own what the screens' thread worked
     * @param drawing what the thread that draws worked
     */
    private record Change(long took, long own, long drawing) {}

    private static Map<String, String> figures(
            List<Change> calm, List<Change> stormy, long saving) {
        return Map.of(
                "changes each", Integer.toString(calm.size()),
                "calm", figures(calm),
                "storm", figures(stormy),
                "p99 ratio", "%.2f".formatted(at(stormy, 0.99) / at(calm, 0.99)),
                "p99 ratio of the calm's halves", "%.2f".formatted(halves(calm)),
                "to save one took", "%.1f ms".formatted(saving / 1e6 / SPELLS / ENROLLMENTS));
    }

    /** The larger to the smaller. */
    private static double halves(List<Change> calm) {
        var first = at(calm.subList(0, calm.size() / 2), 0.99);
        var second = at(calm.subList(calm.size() / 2, calm.size()), 0.99);
        return Math.max(first, second) / Math.min(first, second);
    }

    private static String figures(List<Change> changes) {
        return "p50 %.1f ms, p99 %.1f ms; the screens' work %.1f ms, the drawing's %.1f ms"
                .formatted(
                        at(changes, 0.5),
                        at(changes, 0.99),
                        mean(changes, Change::own),
                        mean(changes, Change::drawing));
    }

    /** In milliseconds. */
    private static double at(List<Change> changes, double share) {
        var place = (int) Math.ceil(share * changes.size()) - 1;
        return changes.stream().map(Change::took).sorted().skip(place).findFirst().orElseThrow()
                / 1e6;
    }

    /** In milliseconds. */
    private static double mean(List<Change> changes, ToLongFunction<Change> what) {
        return changes.stream().mapToLong(what).average().orElseThrow() / 1e6;
    }

    /**
     * @return how much work the saving was, in nanoseconds
     */
    private long storm(KioskProgram program, MortalPortal portal, BadLine line) {
        save(program, ENROLLMENTS / 2);
        try {
            portal.kill();
            portal.revive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.leadTo(portal.port());
        save(program, ENROLLMENTS / 2);
        return THREADS.getCurrentThreadCpuTime();
    }

    private void save(KioskProgram program, int enrollments) {
        for (var number = 0; number < enrollments; number++) {
            program.store().enrollments().submit(Samples.typed(++people));
            MortalSite.pause(EVERY);
        }
    }

    /** From the poster to the name and back, again and again; how long each change took. */
    private static List<Change> walks(Window window) {
        var took = new ArrayList<Change>();
        for (var walk = 0; walk < WALKS; walk++) {
            took.add(window.change(Language.ENGLISH.endonym()));
            took.add(window.change(WORDS.text("benefits.test-results")));
            took.add(window.change(WORDS.text("for-whom.me")));
            for (var back = 0; back < 3; back++) took.add(window.change(WORDS.text("ui.back")));
        }
        return took;
    }

    private KioskProgram program(BadLine line, MortalPortal portal) throws IOException {
        var authority = portal.data().resolve("ca.pem");
        return new PairedKiosk(folder.resolve("kiosk"))
                .with(line.begin(), authority, TestPortal.PAIRING_CODE);
    }

    /** The kiosk's window on a display of its usual size. */
    private static final class Window implements AutoCloseable {
        private final Kiosk kiosk;
        private final Stage stage;
        private final long screens = Fx.call(() -> Thread.currentThread().threadId());
        private final long drawing = idOf("QuantumRenderer");

        Window(KioskProgram program) {
            kiosk = Fx.call(program::screens);
            stage = Fx.call(() -> shown(kiosk.scene()));
        }

        private static Stage shown(Scene scene) {
            var stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(scene);
            stage.setWidth(1080);
            stage.setHeight(1920);
            stage.show();
            return stage;
        }

        private static long idOf(String name) {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith(name))
                    .mapToLong(Thread::threadId)
                    .findFirst()
                    .orElseThrow();
        }

        /** Touches it, and waits until the frame with the new screen has been drawn. */
        Change change(String words) {
            MortalSite.pause(HAND);
            var own = THREADS.getThreadCpuTime(screens);
            var drew = THREADS.getThreadCpuTime(drawing);
            var drawn = new CompletableFuture<Long>();
            var before = kiosk.screen();
            Fx.run(
                    () -> {
                        var button = find(words);
                        var begun = System.nanoTime();
                        button.fire();
                        new Frames(begun, drawn).start();
                    });
            assertThat(kiosk.screen()).as("the screen after " + before).isNotEqualTo(before);
            return new Change(
                    drawn.join(),
                    THREADS.getThreadCpuTime(screens) - own,
                    THREADS.getThreadCpuTime(drawing) - drew);
        }

        private Touchable find(String words) {
            return Fx.visible(kiosk.scene().getRoot())
                    .filter(Touchable.class::isInstance)
                    .map(Touchable.class::cast)
                    .filter(node -> isCalled(node.getAccessibleText(), words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " on " + kiosk.screen()));
        }

        private static boolean isCalled(String name, String words) {
            return name.equals(words) || name.startsWith(words + ". ");
        }

        @Override
        public void close() {
            Fx.run(
                    () -> {
                        stage.close();
                        kiosk.close();
                    });
        }
    }

    /** Ends when the second frame begins: the first one has been drawn then. */
    private static final class Frames extends AnimationTimer {
        private final long begun;
        private final CompletableFuture<Long> drawn;
        private int frames;

        Frames(long begun, CompletableFuture<Long> drawn) {
            this.begun = begun;
            this.drawn = drawn;
        }

        @Override
        public void handle(long now) {
            if (++frames < 2) return;
            stop();
            drawn.complete(System.nanoTime() - begun);
        }
    }
}
