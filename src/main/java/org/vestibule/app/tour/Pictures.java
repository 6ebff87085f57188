package org.vestibule.app.tour;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;

/** Takes what stands on the glass, each screen once in portrait and once in landscape. */
final class Pictures {
    /** Width and height of the kiosk's glass. */
    record Size(int width, int height) {
        static final Size PORTRAIT = new Size(1080, 1920);
        static final Size LANDSCAPE = new Size(1920, 1080);
    }

    private final Stage stage;
    private final Path out;
    private Path folder;
    private final Set<String> taken = new HashSet<>();
    private String prefix = "";

    Pictures(Stage stage, Path out) {
        this.stage = stage;
        this.out = out;
        folder = out;
    }

    /** Keeps {@code NN-<screen>.png} in both orientations, unless that screen is kept already. */
    void keep(String what) {
        var screen = prefix + what;
        if (!taken.add(screen)) return;
        var name = String.format(Locale.ROOT, "%02d-%s.png", taken.size(), screen);
        write(pixels(), folder.resolve("portrait").resolve(name));
        turn(Size.LANDSCAPE);
        write(pixels(), folder.resolve("landscape").resolve(name));
        turn(Size.PORTRAIT);
    }

    /** From now on in this folder below, where every screen is kept once more. */
    void into(String below) {
        folder = out.resolve(below);
        taken.clear();
    }

    /** From now on names begin with this, so that each screen is kept once more. */
    void from(String newPrefix) {
        prefix = newPrefix;
    }

    /** Keeps {@code <folder>/NN-<name>.png} as it is now. */
    void keepAs(String folder, String name) {
        if (!taken.add(name)) return;
        var file = String.format(Locale.ROOT, "%02d-%s.png", taken.size(), name);
        write(pixels(), out.resolve(folder).resolve(file));
    }

    /** The pixels of the stage as they are on the glass now. */
    BufferedImage pixels() {
        settle();
        return FxThread.call(
                () -> {
                    WritableImage image =
                            new Robot()
                                    .getScreenCapture(
                                            null,
                                            new Rectangle2D(
                                                    stage.getX(),
                                                    stage.getY(),
                                                    stage.getWidth(),
                                                    stage.getHeight()));
                    return SwingFXUtils.fromFXImage(image, null);
                });
    }

    private void turn(Size size) {
        FxThread.run(
                () -> {
                    // The desk's window lies beside a kiosk that stands, but not beside a lying
                    // one.
                    stage.toFront();
                    stage.setWidth(size.width());
                    stage.setHeight(size.height());
                });
        FxThread.await(
                "the turned screen",
                5,
                () ->
                        stage.getScene().getWidth() == size.width()
                                && stage.getScene().getHeight() == size.height());
        settle();
    }

    /** Lets layout, movement and drawing come to rest. */
    private static void settle() {
        FxThread.pulses(20);
    }

    private static void write(BufferedImage image, Path file) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
