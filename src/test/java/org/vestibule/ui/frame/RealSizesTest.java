package org.vestibule.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.kiosk.nav.KioskWindow;
import org.vestibule.ui.Fx;
import org.vestibule.ui.GalleryScreens;
import org.vestibule.ui.View;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.QrView;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Every control on every screen of the gallery, measured in mm. */
class RealSizesTest {
    private static final DisplayProfile DISPLAY = DisplayProfile.DESIGN;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    @DisplayName("R-07 R-09 portrait: targets, gaps, nothing cut off, nothing outside")
    void portrait(TextSize size) {
        everyScreen(size, 1080, 1920);
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    @DisplayName("R-07 R-09 landscape: targets, gaps, nothing cut off, nothing outside")
    void landscape(TextSize size) {
        everyScreen(size, 1920, 1080);
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    @DisplayName("R-07 R-09 1280 by 800: targets, gaps, nothing cut off, nothing outside")
    void small(TextSize size) {
        everyScreen(size, 1280, 800);
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080", "1280, 800"})
    void a_screen_lays_itself_out_again_when_the_window_changes(int width, int height) {
        var stage = Fx.call(() -> onStage(new Stage(StageStyle.UNDECORATED)));
        Fx.run(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        Awaitility.await().until(() -> Fx.call(() -> stage.getScene().getHeight()) == height);
        var turned = Fx.call(() -> afterResize(stage));
        assertThat(turned).isNotEmpty().allMatch(new BoundingBox(0, 0, width, height)::contains);
    }

    private static Stage onStage(Stage stage) {
        var window = Fx.window(new Theme(Fx.css(), DISPLAY), 1600, 1200);
        window.show(GalleryScreens::tasks);
        stage.setScene(window.scene());
        stage.show();
        return stage;
    }

    private static List<Bounds> afterResize(Stage stage) {
        Fx.layOut(stage.getScene());
        var bounds = touchables(stage.getScene()).stream().map(RealSizesTest::bounds).toList();
        stage.close();
        return bounds;
    }

    @Test
    void a_display_with_finer_pixels_gets_more_of_them() {
        assertThat(new DisplayProfile(192).target()).isEqualTo(121);
        assertThat(DISPLAY.target()).isEqualTo(61);
        assertThat(DISPLAY.primary()).isEqualTo(72);
        assertThat(DISPLAY.gap()).isEqualTo(12);
    }

    private static void everyScreen(TextSize size, int width, int height) {
        var findings = new SoftAssertions();
        Fx.run(() -> measure(findings, size, width, height));
        findings.assertAll();
    }

    private static void measure(SoftAssertions findings, TextSize size, int width, int height) {
        var theme = new Theme(Fx.css(), DISPLAY);
        theme.setTextSize(size);
        try (var window = Fx.window(theme, width, height)) {
            window.language("English", () -> {});
            for (Map.Entry<String, Supplier<View>> each : GalleryScreens.all().entrySet()) {
                window.show(each.getValue().get());
                check(findings, each.getKey(), window);
            }
            for (Map.Entry<String, Supplier<View>> each : GalleryScreens.overlays().entrySet()) {
                window.overlay(each.getValue().get());
                check(findings, each.getKey(), window);
            }
        }
    }

    private static void check(SoftAssertions findings, String name, KioskWindow window) {
        Fx.layOut(window.scene());
        var screen = new BoundingBox(0, 0, window.scene().getWidth(), window.scene().getHeight());
        var targets = touchables(window.scene());
        findings.assertThat(targets.isEmpty() && !name.equals("closed")).as(name).isFalse();
        for (var target : targets) target(findings, name, target, screen);
        for (var i = 0; i < targets.size(); i++) {
            for (var other : targets.subList(i + 1, targets.size())) {
                gap(findings, name, targets.get(i), other);
            }
        }
        Fx.visible(window.scene().getRoot()).forEach(node -> whole(findings, name, node, screen));
    }

    private static void target(SoftAssertions findings, String name, Node node, Bounds screen) {
        var bounds = bounds(node);
        var least = node instanceof PrimaryButton ? 19.0 : 16.0;
        findings.assertThat(DISPLAY.mm(bounds.getHeight()))
                .as("%s: height of %s, mm", name, said(node))
                .isGreaterThanOrEqualTo(least);
        findings.assertThat(DISPLAY.mm(bounds.getWidth()))
                .as("%s: width of %s, mm", name, said(node))
                .isGreaterThanOrEqualTo(16);
        findings.assertThat(screen.contains(bounds))
                .as("%s: %s on the screen, at %s", name, said(node), bounds)
                .isTrue();
    }

    private static void gap(SoftAssertions findings, String name, Node one, Node other) {
        var a = bounds(one);
        var b = bounds(other);
        var across = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
        var down = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
        findings.assertThat(DISPLAY.mm(Math.max(across, down)))
                .as("%s: gap between %s and %s, mm", name, said(one), said(other))
                .isGreaterThanOrEqualTo(3);
    }

    private static void whole(SoftAssertions findings, String name, Node node, Bounds screen) {
        if (node instanceof Labeled words && !words.getText().isEmpty()) {
            findings.assertThat(shown(words))
                    .as("%s: shown whole", name)
                    .isEqualTo(words.getText().replaceAll("\\s", ""));
            findings.assertThat(screen.contains(bounds(node)))
                    .as("%s: \"%s\" on the screen", name, words.getText())
                    .isTrue();
            findings.assertThat(inside(node))
                    .as("%s: \"%s\" inside its control", name, words.getText())
                    .isTrue();
        }
        if (node instanceof QrView qr) {
            findings.assertThat(DISPLAY.mm(qr.module() * 37.0)).isGreaterThanOrEqualTo(60);
        }
        if (node instanceof Keyboard keyboard) {
            Fx.visible(keyboard.getScene().getRoot())
                    .filter(TextField.class::isInstance)
                    .forEach(field -> gap(findings, name, keyboard, field));
        }
    }

    /** What is really drawn; it has dots at the end when there was no room. */
    private static String shown(Labeled words) {
        return words.lookup(".text") instanceof Text text
                ? text.getText().replaceAll("\\s", "")
                : "";
    }

    /** A label may not stick out of what it stands on. */
    private static boolean inside(Node node) {
        var parent = node.getParent();
        while (parent != null && !(parent instanceof Touchable)) parent = parent.getParent();
        if (parent == null) return true;
        var outer = bounds(parent);
        var inner = bounds(node);
        return inner.getMinY() >= outer.getMinY() - 1 && inner.getMaxY() <= outer.getMaxY() + 1;
    }

    private static List<Node> touchables(Scene scene) {
        return Fx.visible(scene.getRoot())
                .filter(node -> node instanceof Touchable || node instanceof TextField)
                .toList();
    }

    private static Bounds bounds(Node node) {
        // Layout bounds: rings and errors drawn outside do not count.
        return node.localToScene(node.getLayoutBounds());
    }

    private static String said(Node node) {
        return "\"" + node.getAccessibleText() + "\"";
    }
}
