package org.vestibule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.kiosk.nav.KioskWindow;
import org.vestibule.ui.frame.LookChoices;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/** Writes every screen of the gallery to {@code target/gallery}, for people to look at. */
class GalleryTest {
    private static final Path FOLDER = Path.of("target/gallery");

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void writes_every_screen_in_every_shape() {
        Fx.run(GalleryTest::portrait);
        Fx.run(GalleryTest::landscape);
        Fx.run(GalleryTest::small);
        assertThat(FOLDER.resolve("portrait-welcome.png")).satisfies(GalleryTest::isNotEmpty);
    }

    private static void portrait() {
        write("portrait", 1080, 1920, TextSize.STANDARD, false);
        write("portrait-large", 1080, 1920, TextSize.LARGE, false);
        write("portrait-largest", 1080, 1920, TextSize.LARGEST, false);
        write("portrait-contrast", 1080, 1920, TextSize.STANDARD, true);
    }

    private static void landscape() {
        write("landscape", 1920, 1080, TextSize.STANDARD, false);
        write("landscape-large", 1920, 1080, TextSize.LARGE, false);
        write("landscape-contrast", 1920, 1080, TextSize.STANDARD, true);
    }

    private static void small() {
        write("small", 1280, 800, TextSize.STANDARD, false);
        write("small-large", 1280, 800, TextSize.LARGE, false);
        write("small-largest", 1280, 800, TextSize.LARGEST, false);
    }

    private static void write(String name, int width, int height, TextSize size, boolean high) {
        var theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
        var window =
                new KioskWindow(
                        Fx.UI, theme, choices(), "Elm Street Family Medicine", width, height);
        theme.setTextSize(size);
        theme.setContrast(high);
        window.language("English", () -> {});
        GalleryScreens.all().forEach((key, view) -> show(window, view, name + "-" + key));
        for (Map.Entry<String, Supplier<View>> each : GalleryScreens.overlays().entrySet()) {
            window.overlay(each.getValue().get());
            save(window.scene(), name + "-over-" + each.getKey());
        }
        window.close();
    }

    private static void show(KioskWindow window, Supplier<View> view, String name) {
        window.show(view.get());
        save(window.scene(), name);
    }

    private static void save(Scene scene, String name) {
        Fx.save(scene, FOLDER.resolve(name + ".png"));
    }

    private static void isNotEmpty(Path file) {
        assertThat(Files.exists(file)).isTrue();
    }

    private static LookChoices choices() {
        return new LookChoices() {
            @Override
            public void smaller() {}

            @Override
            public void larger() {}

            @Override
            public void contrast() {}
        };
    }
}
