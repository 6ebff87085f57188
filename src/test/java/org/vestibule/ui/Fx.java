package org.vestibule.ui;

import com.sun.javafx.scene.NodeHelper;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.nav.KioskWindow;
import org.vestibule.ui.frame.LookChoices;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Fonts;
import org.vestibule.ui.theme.Theme;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** The toolkit in a test: one start, then everything on its thread. */
public final class Fx {
    /** Texts of the gallery, no journey's. */
    public static final Ui UI =
            new Ui(
                    Messages.load(
                            Messages.Audience.KIOSK,
                            new Language(
                                    "en-x-gallery", "English", Language.Direction.LEFT_TO_RIGHT)),
                    DisplayProfile.DESIGN);

    private static final Path HOME = Path.of(System.getProperty("vestibule.home", "."));

    private Fx() {}

    public static Path css() {
        return HOME.resolve("kiosk-assets/css");
    }

    /** Starts the toolkit when it does not run yet, and loads the fonts. */
    public static void start() {
        var up = new CountDownLatch(1);
        try {
            Platform.startup(up::countDown);
        } catch (IllegalStateException _) {
            // Another test has started it.
            up.countDown();
        }
        try {
            up.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Platform.setImplicitExit(false);
        call(() -> Fonts.load(HOME.resolve("kiosk-assets/fonts")));
    }

    /** Runs on the thread of the screens and waits for the result. */
    public static <T> T call(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Exception | AssertionError e) {
                        result.completeExceptionally(e);
                    }
                });
        return result.join();
    }

    /** Runs on the thread of the screens and waits. */
    public static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return "";
                });
    }

    /** A window of this size whose top bar changes the theme at once. */
    public static KioskWindow window(Theme theme, double width, double height) {
        var practice = "Elm Street Family Medicine";
        return new KioskWindow(UI, theme, new ThemeChoices(theme), practice, width, height);
    }

    private record ThemeChoices(Theme theme) implements LookChoices {
        @Override
        public void smaller() {
            theme.setTextSize(theme.textSize().get().smaller());
        }

        @Override
        public void larger() {
            theme.setTextSize(theme.textSize().get().larger());
        }

        @Override
        public void contrast() {
            theme.setContrast(!theme.contrast().get());
        }

        @Override
        public void lower() {
            theme.setLower(!theme.lower().get());
        }

        @Override
        public void readAloud() {
            // Nobody listens.
        }
    }

    /** Applies styles and lays out, as a frame on a display would. */
    public static void layOut(Scene scene) {
        // Wrapped text learns its width in the first pass and its height in the second.
        for (var pass = 0; pass < 3; pass++) {
            // As a pulse has it: only where something changed. applyCss() does everything again.
            NodeHelper.processCSS(scene.getRoot());
            scene.getRoot().layout();
        }
    }

    public static BufferedImage pixels(Scene scene) {
        layOut(scene);
        var image = new WritableImage((int) scene.getWidth(), (int) scene.getHeight());
        return SwingFXUtils.fromFXImage(scene.snapshot(image), null);
    }

    public static void save(Scene scene, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(pixels(scene), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The node and everything in it that can be seen. */
    public static Stream<Node> visible(Node node) {
        if (!node.isVisible()) return Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Fx::visible))
                : Stream.of(node);
    }
}
