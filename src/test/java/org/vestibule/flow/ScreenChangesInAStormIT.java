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
import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Folders;
import org.vestibule.app.place.Home;
import org.vestibule.app.wiring.KioskPlan;
import org.vestibule.app.wiring.KioskProgram;
import org.vestibule.app.wiring.KioskStart;
import org.vestibule.device.FolderPrinter;
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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * How long a screen takes to change in the real kiosk while its enrollments go through a storm,
 * beside how long when nothing else goes on. The figures are told, not judged, so the build leaves
 * it out: {@code mvn verify -Dleft.out=none -Dit.test=ScreenChangesInAStormIT
 * -Dvestibule.storm.screens=5} goes to and fro between the two five times.
 */
@Tag("measurement")
class ScreenChangesInAStormIT {
    private static final int SPELLS = Integer.getInteger("vestibule.storm.screens", 1);
    private static final int WALKS = 30;
    private static final int ENROLLMENTS = 60;

    /** Between two touches, in milliseconds: a hand is never as quick. */
    private static final int HAND = 30;

    private static final Messages WORDS = Messages.load(Messages.Audience.KIOSK, Language.ENGLISH);

    @TempDir private Path folder;
    private int people;

    @Test
    void theScreenChangesAsEver(TestReporter reporter) throws Exception {
        Fx.start();
        try (var line = BadLine.to(0);
                var portal = new MortalPortal(folder.resolve("portal"), line.begin())) {
            line.leadTo(portal.port());
            try (var program = program(line, portal);
                    var glass = new Window(program)) {
                walks(glass);
                var calm = new ArrayList<Long>();
                var stormy = new ArrayList<Long>();
                for (var spell = 0; spell < SPELLS; spell++) {
                    calm.addAll(walks(glass));
                    line.weather(Weather.storm(spell));
                    var storm =
                            CompletableFuture.runAsync(
                                    () -> storm(program, portal, line), Thread::startVirtualThread);
                    stormy.addAll(walks(glass));
                    storm.join();
                    line.weather(Weather.CLEAR);
                    await().atMost(Duration.ofMinutes(5))
                            .until(() -> program.sync().state().waiting() == 0);
                }
                assertThat(stormy).hasSameSizeAs(calm);
                reporter.publishEntry(figures(calm, stormy));
            }
        }
    }

    private static Map<String, String> figures(List<Long> calm, List<Long> stormy) {
        return Map.of(
                "changes each", Integer.toString(calm.size()),
                "calm", "p50 %.1f ms, p99 %.1f ms".formatted(at(calm, 0.5), at(calm, 0.99)),
                "storm", "p50 %.1f ms, p99 %.1f ms".formatted(at(stormy, 0.5), at(stormy, 0.99)),
                "p99 ratio", "%.2f".formatted(at(stormy, 0.99) / at(calm, 0.99)));
    }

    /** In milliseconds. */
    private static double at(List<Long> nanos, double share) {
        var place = (int) Math.ceil(share * nanos.size()) - 1;
        return nanos.stream().sorted().skip(place).findFirst().orElseThrow() / 1e6;
    }

    private void storm(KioskProgram program, MortalPortal portal, BadLine line) {
        for (var number = 0; number < ENROLLMENTS; number++) {
            program.store().enrollments().submit(Samples.typed(++people));
            MortalSite.pause(HAND);
        }
        try {
            portal.kill();
            portal.revive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.leadTo(portal.port());
    }

    /** From the poster to the name and back, again and again; how long each change took. */
    private static List<Long> walks(Window window) {
        var took = new ArrayList<Long>();
        for (var walk = 0; walk < WALKS; walk++) {
            took.add(window.change(Language.ENGLISH.endonym()));
            took.add(window.change(WORDS.text("benefits.test-results")));
            took.add(window.change(WORDS.text("for-whom.me")));
            for (var back = 0; back < 3; back++) took.add(window.change(WORDS.text("ui.back")));
        }
        return took;
    }

    private KioskProgram program(BadLine line, MortalPortal portal) throws IOException {
        var home = new Home(Path.of(System.getProperty("vestibule.home")));
        var site = folder.resolve("kiosk");
        var plan =
                new KioskPlan(
                        Settings.standard(Folders.under(site)).practice(),
                        home,
                        new KioskPlan.Place(site.resolve("data"), site.resolve("keys")),
                        new KioskPlan.PortalSide(
                                line.begin(),
                                portal.data().resolve("ca.pem"),
                                "Kiosk 1",
                                'B',
                                Optional.of(TestPortal.PAIRING_CODE)),
                        new FolderPrinter(site.resolve("printed")),
                        96);
        return switch (KioskProgram.start(plan)) {
            case KioskStart.Started(var program) -> program;
            case KioskStart.Refused(var sentence) -> throw new AssertionError(sentence);
        };
    }

    /** The kiosk's window on a display of its usual size. */
    private static final class Window implements AutoCloseable {
        private final Kiosk kiosk;
        private final Stage stage;

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

        /** Touches it. In nanoseconds until the frame with the new screen has been drawn. */
        long change(String words) {
            MortalSite.pause(HAND);
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
            return drawn.join();
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
