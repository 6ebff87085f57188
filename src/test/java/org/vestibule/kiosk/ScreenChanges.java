package org.vestibule.kiosk;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.vestibule.app.wiring.FxToolkit;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.testing.Fork;
import org.vestibule.ui.Fx;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One person after another goes all the way, in each language in turn, on a display in memory. For
 * each touch: how long the thread of the screens worked on it, and on the frame that followed. A
 * program of its own, with the flags of the kiosk, which keeps no text that it has laid out.
 */
final class ScreenChanges {
    /** Long enough for the kiosk to get ready for what comes next. */
    private static final Duration REST = Duration.ofSeconds(1);

    /** Of nothing but JavaFX: what this computer makes of a screen full of text. */
    private static final int LINES = 60;

    private final List<String> lines = new ArrayList<>();
    private final Glass glass;
    private final boolean rests;
    private String language = "";
    private boolean counts;

    private ScreenChanges(boolean rests) {
        this.rests = rests;
        glass = Fx.call(() -> new Glass(Languages.shipped().all()));
        Fx.run(() -> glass.on(1080, 1920));
        Fx.run(() -> glass.drawn(false));
    }

    /**
     * Writes a line a task: language, {@code touch}, {@code frame}, {@code ahead} or {@code
     * reference}, name, nanoseconds of work.
     *
     * @param args how many rounds through the languages before they count; how many that count; the
     *     file; {@code hasty} for people who never look at a screen before they touch it
     */
    public static void main(String[] args) throws Exception {
        Fork.endsWithMain();
        FxToolkit.startForgetful();
        Fx.start();
        var changes = new ScreenChanges(args.length < 4);
        for (var round = Integer.parseInt(args[0]); round > 0; round--) changes.round();
        changes.counts = true;
        for (var round = Integer.parseInt(args[1]); round > 0; round--) changes.round();
        Files.write(Path.of(args[2]), changes.lines);
        Runtime.getRuntime().halt(0);
    }

    private void round() {
        for (var spoken : Languages.shipped().all()) {
            language = spoken.tag();
            for (var times = 0; times < 3; times++) reference();
            walk(spoken);
        }
    }

    private void walk(Language spoken) {
        look();
        touch("benefits", spoken.endonym());
        key("for-whom", "benefits.test-results");
        key("name", "for-whom.me");
        type("Ana", "Example");
        key("birth-date", "ui.continue");
        type("5", "14", "1961");
        key("contact", "ui.continue");
        type("6175550142");
        key("finish-by", "ui.continue");
        key("help", "ui.help");
        key("finish-by again", "help.close");
        key("finish-by, larger", "ui.text-larger");
        key("finish-by, as before", "ui.text-smaller");
        key("agreements", "finish.phone");
        key("agreements, ticked", "agreements.terms");
        key("review", "ui.continue");
        on(shown -> shown.tasks.slow());
        key("hand-off", "review.save");
        timed("hand-off, square", () -> glass.tasks.finish());
        timed("hand-off, connected", () -> glass.news.tell(Stage.CONNECTED));
        key("done", "ui.finish-later");
        key("welcome", "ui.finish");
        on(ScreenChanges::forget);
    }

    private static void forget(Glass glass) {
        if (glass.kiosk().screen() != Screen.WELCOME) {
            throw new AssertionError("still on " + glass.kiosk().screen());
        }
        glass.shelf.forget();
        glass.audit.clear();
    }

    private void on(Consumer<Glass> action) {
        Fx.run(() -> action.accept(glass));
    }

    private void type(String... words) {
        for (var field = 0; field < words.length; field++) {
            var at = field;
            on(shown -> shown.type(at, words[at]));
        }
        frame();
    }

    private void key(String name, String key) {
        touch(name, Fx.call(() -> glass.text(key)));
    }

    private void touch(String name, String words) {
        timed(name, Fx.call(() -> glass.finger(words)));
        look();
    }

    /** As a person does, who reads before they touch anything. */
    private void look() {
        if (!rests) return;
        write("ahead", glass.kiosk().screen().name(), work(() -> glass.time.pass(REST)));
        write("ahead", glass.kiosk().screen().name(), frame());
    }

    private void timed(String name, Runnable touch) {
        write("touch", name, work(touch));
        write("frame", name, frame());
    }

    private void write(String kind, String name, long nanos) {
        if (counts) lines.add(String.join("\t", language, kind, name, Long.toString(nanos)));
    }

    private static long work(Runnable task) {
        return Fx.call(
                () -> {
                    var begun = worked();
                    task.run();
                    return worked() - begun;
                });
    }

    /** All of the next frame but the drawing, which is another thread's. */
    private static long frame() {
        var done = new CompletableFuture<Long>();
        Fx.run(
                () ->
                        new AnimationTimer() {
                            private long begun;

                            @Override
                            public void handle(long now) {
                                if (begun == 0) {
                                    begun = worked();
                                } else {
                                    stop();
                                    done.complete(worked() - begun);
                                }
                            }
                        }.start());
        return done.join();
    }

    private void reference() {
        write("reference", LINES + " lines", work(ScreenChanges::sixtyLines));
    }

    private static void sixtyLines() {
        var box = new VBox();
        for (var line = 0; line < LINES; line++) {
            var label =
                    new Label("Sixty lines that say the same, each of them long enough to wrap");
            label.setWrapText(true);
            label.setMaxWidth(300);
            box.getChildren().add(label);
        }
        new Scene(box, 1080, 1920);
        box.applyCss();
        box.layout();
    }

    /** Time that this thread has worked, not waited for others, ns. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
