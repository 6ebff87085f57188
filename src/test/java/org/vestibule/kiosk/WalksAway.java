package org.vestibule.kiosk;

import com.sun.management.HotSpotDiagnosticMXBean;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import org.slf4j.LoggerFactory;
import org.vestibule.app.wiring.FxToolkit;
import org.vestibule.device.PrintOutcome;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.testing.Fork;
import org.vestibule.ui.Fx;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A kiosk that is left on every screen that has something of a person, and then writes down all of
 * its memory. A program of its own, since what a test knows would be found in the test's memory.
 */
final class WalksAway {
    private final Path out;
    private final Glass glass;

    private WalksAway(Path out) {
        this.out = out;
        glass = Fx.call(() -> new Glass(Languages.shipped().all()));
        Fx.run(() -> glass.on(1080, 1920));
    }

    /**
     * @param args folder for the dumps and for what is to be read without one
     */
    public static void main(String[] args) throws Exception {
        Fork.endsWithMain();
        if (args.length < 2) FxToolkit.startForgetful();
        Fx.start();
        var walk = new WalksAway(Path.of(args[0]));
        walk.control();
        walk.everyScreen();
        walk.dump("gone");
        walk.write();
        Runtime.getRuntime().halt(0);
    }

    /** The same look finds what is there: on the screen, and after it where a test keeps it. */
    private void control() throws IOException {
        on(this::toReview);
        on(_ -> touchThePaper());
        frames();
        dump("there");
        leave();
    }

    private void everyScreen() {
        walk(this::letter);
        walk(this::name);
        walk(this::birthDate);
        walk(this::contact);
        walk(this::ask);
        walk(this::toReview);
        walk(this::handOff);
        walk(this::paper);
        walk(this::crash);
        walk(this::pin);
        walk(this::readAloud);
        on(this::done);
        leave();
        frames();
    }

    private void on(Consumer<Glass> way) {
        Fx.run(() -> way.accept(glass));
    }

    private void walk(Consumer<Glass> way) {
        on(way);
        frames();
        // A real finger: what it touched is known to the scene for a while.
        on(_ -> touchThePaper());
        frames();
        leave();
    }

    private void touchThePaper() {
        var robot = new Robot();
        var window = glass.scene().getWindow();
        robot.mouseMove(window.getX() + 540, window.getY() + 700);
        robot.mousePress(MouseButton.PRIMARY);
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    /** Two minutes, the question, and three quarters of one more. */
    private void leave() {
        Fx.run(
                () -> {
                    glass.time.passSeconds(120 + 45);
                    if (glass.kiosk().screen() != Screen.WELCOME) {
                        throw new AssertionError("still on " + glass.kiosk().screen());
                    }
                    glass.shelf.forget();
                    glass.paper.forget();
                    glass.speech.forget();
                    glass.door.knocks.clear();
                });
        frames();
    }

    /** Until what is on the screen has been drawn, and what was before has been let go. */
    private static void frames() {
        var drawn = new CompletableFuture<Void>();
        Fx.run(
                () ->
                        new AnimationTimer() {
                            private int frames;

                            @Override
                            public void handle(long now) {
                                if (++frames < 4) return;
                                stop();
                                drawn.complete(null);
                            }
                        }.start());
        drawn.join();
    }

    private void letter(Glass glass) {
        glass.touch("welcome.have-code");
        type(0, Canary.LETTER);
    }

    private void begin(Glass glass) {
        glass.touchWords("English");
        glass.touch("benefits.test-results");
        glass.touch("for-whom.me");
    }

    private void type(int field, Canary canary) {
        canary.into(glass.fields().get(field));
        Fx.layOut(glass.scene());
    }

    private void name(Glass glass) {
        begin(glass);
        type(0, Canary.GIVEN);
        type(1, Canary.FAMILY);
    }

    private void birthDate(Glass glass) {
        name(glass);
        glass.touch("ui.continue");
        type(0, Canary.MONTH);
        type(1, Canary.DAY);
        type(2, Canary.YEAR);
    }

    private void contact(Glass glass) {
        birthDate(glass);
        glass.touch("ui.continue");
        type(0, Canary.MOBILE);
        type(1, Canary.EMAIL);
    }

    private void ask(Glass glass) {
        glass.touch("ui.help");
        glass.touch("help.ask");
        type(0, Canary.ASK);
        glass.touch("ask.find");
    }

    private void toReview(Glass glass) {
        toReview(glass, "finish.phone");
    }

    private void toReview(Glass glass, String finish) {
        contact(glass);
        glass.touch("ui.continue");
        glass.touch(finish);
        glass.touch("agreements.terms");
        glass.touch("ui.continue");
    }

    private void handOff(Glass glass) {
        toReview(glass);
        glass.touch("review.save");
        glass.news.tell(Stage.WAITING);
    }

    private void paper(Glass glass) {
        toReview(glass, "finish.paper");
        glass.paper.outcome(new PrintOutcome.Failed(PrintOutcome.Trouble.NO_PAPER));
        glass.touch("review.save");
        glass.paper.outcome(new PrintOutcome.Printed());
    }

    private void crash(Glass glass) {
        contact(glass);
        glass.kiosk().broke(new IllegalStateException());
    }

    private void pin(Glass glass) {
        glass.staffKeys();
        type(0, Canary.PIN);
        glass.touch("staff-exit.close");
        type(0, Canary.PIN);
    }

    private void readAloud(Glass glass) {
        glass.headset.in(true);
        contact(glass);
        glass.time.passSeconds(1);
        glass.headset.in(false);
    }

    private void done(Glass glass) {
        toReview(glass);
        glass.touch("review.save");
        glass.news.tell(Stage.READY);
        glass.touch("ui.finish");
    }

    private void dump(String name) throws IOException {
        var bean =
                ManagementFactory.newPlatformMXBeanProxy(
                        ManagementFactory.getPlatformMBeanServer(),
                        "com.sun.management:type=HotSpotDiagnostic",
                        HotSpotDiagnosticMXBean.class);
        bean.dumpHeap(out.resolve(name + ".hprof").toString(), true);
    }

    /** What can be read without a dump: the clipboard, the audit, and every text of the scene. */
    private void write() throws IOException {
        var lines = new ArrayList<>(glass.audit);
        LoggerFactory.getLogger(WalksAway.class).info("left {} times", lines.size());
        Fx.run(
                () -> {
                    lines.add("clipboard " + Clipboard.getSystemClipboard().getString());
                    Fx.visible(glass.scene().getRoot()).forEach(node -> lines.addAll(texts(node)));
                });
        Files.write(out.resolve("read.txt"), lines);
    }

    private static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        Optional.ofNullable(node.getAccessibleText()).ifPresent(texts::add);
        Optional.ofNullable(node.getAccessibleHelp()).ifPresent(texts::add);
        Optional.ofNullable(node.getUserData()).map(Object::toString).ifPresent(texts::add);
        if (node instanceof Labeled labeled) texts.add(labeled.getText());
        if (node instanceof TextInputControl input) {
            texts.add(input.getText());
            while (input.isUndoable()) {
                input.undo();
                texts.add(input.getText());
            }
        }
        return texts;
    }
}
