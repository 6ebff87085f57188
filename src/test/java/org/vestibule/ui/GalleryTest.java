package org.vestibule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.kiosk.nav.KioskWindow;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes the gallery to {@code target/gallery}, for people to look at: one picture of each shape,
 * or with {@code -Dgallery=all} every screen in every shape, size and contrast.
 */
class GalleryTest {
    private static final Path FOLDER = Path.of("target/gallery");

    private record Shape(String name, int width, int height) {}

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void the_gallery_can_be_looked_at() {
        var portrait = new Shape("portrait", 1080, 1920);
        var landscape = new Shape("landscape", 1920, 1080);
        if ("all".equals(System.getProperty("gallery"))) {
            for (var shape : new Shape[] {portrait, landscape, new Shape("small", 1280, 800)}) {
                for (var size : TextSize.values()) Fx.run(() -> writeAll(shape, size, false));
                Fx.run(() -> writeAll(shape, TextSize.STANDARD, true));
                Fx.run(() -> writeAll(shape, TextSize.LARGEST, true));
            }
        }
        Fx.run(() -> write(portrait, "welcome"));
        Fx.run(() -> write(landscape, "handoff"));
        assertThat(FOLDER.resolve("portrait-standard-welcome.png")).isNotEmptyFile();
        assertThat(FOLDER.resolve("landscape-standard-handoff.png")).isNotEmptyFile();
    }

    private static void write(Shape shape, String screen) {
        try (var window = window(shape, TextSize.STANDARD, false)) {
            var views = GalleryScreens.all();
            show(window, views.getOrDefault(screen, GalleryScreens::stillThere), shape, screen);
        }
    }

    private static void writeAll(Shape shape, TextSize size, boolean contrast) {
        try (var window = window(shape, size, contrast)) {
            window.language("English", () -> {});
            for (Map.Entry<String, Supplier<View>> each : GalleryScreens.all().entrySet()) {
                show(window, each.getValue(), shape, each.getKey());
            }
            for (Map.Entry<String, Supplier<View>> each : GalleryScreens.overlays().entrySet()) {
                window.overlay(each.getValue().get());
                save(window, shape, "over-" + each.getKey());
            }
        }
    }

    private static KioskWindow window(Shape shape, TextSize size, boolean contrast) {
        var theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
        theme.setTextSize(size);
        theme.setContrast(contrast);
        return Fx.window(theme, shape.width(), shape.height());
    }

    private static void show(KioskWindow window, Supplier<View> view, Shape shape, String screen) {
        window.show(view.get());
        save(window, shape, screen);
    }

    private static void save(KioskWindow window, Shape shape, String screen) {
        var classes = window.scene().getRoot().getStyleClass();
        var size =
                classes.contains("high-contrast")
                        ? "contrast-" + window.scene().getRoot().getStyle().replaceAll("\\D", "")
                        : classes.stream()
                                .filter(name -> name.startsWith("text-"))
                                .findFirst()
                                .orElse("text-none")
                                .substring("text-".length());
        Fx.save(window.scene(), FOLDER.resolve(shape.name() + "-" + size + "-" + screen + ".png"));
    }
}
