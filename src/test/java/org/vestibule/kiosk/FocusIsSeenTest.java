package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Languages;
import org.vestibule.ui.Finger;
import org.vestibule.ui.Fx;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** The ring is there for eyes: so many pixels wide, in its color, all round what has the focus. */
class FocusIsSeenTest {
    private static final int RING_ENDS = 2;
    private static final double LEAST_CONTRAST = 3;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @DisplayName("R-10 The ring is 4 px, 6 in high contrast, and 3:1 against what it stands on")
    @CsvSource({"false, 4", "true, 6"})
    void ring(boolean contrast, int width) {
        Fx.run(
                () -> {
                    try (var glass = kiosk()) {
                        if (contrast) glass.touch("ui.contrast");
                        var hand = new KeyHand(glass);
                        // A tile, the bar, the foot; then a button of what lies over the screen.
                        for (var name : List.of("Español", "ui.read-aloud", "ui.help")) {
                            hand.goTo(name.contains(".") ? glass.text(name) : name);
                            assertRing(glass, hand, width);
                        }
                        hand.press(KeyCode.F2);
                        assertRing(glass, hand, width);
                        hand.press(KeyCode.ESCAPE);
                        hand.chooseWords("English");
                        hand.press(KeyCode.ENTER);
                        hand.choose("for-whom.me");
                        assertThat(hand.here()).isInstanceOf(TextField.class);
                        assertRing(glass, hand, width);
                        hand.press(KeyCode.TAB);
                        hand.press(KeyCode.RIGHT);
                        assertRing(glass, hand, width);
                    }
                });
    }

    @ParameterizedTest
    @DisplayName("R-10 A finger leaves no ring behind, and the next key brings it back")
    @CsvSource("English")
    void finger(String words) {
        Fx.run(
                () -> {
                    try (var glass = kiosk()) {
                        var hand = new KeyHand(glass);
                        hand.goTo(words);
                        hand.press(KeyCode.TAB);
                        hand.here().fireEvent(Finger.at(MouseEvent.MOUSE_PRESSED, 0, 0));
                        assertThat(ringWidth(glass, hand)).isZero();
                        hand.press(KeyCode.TAB);
                        assertThat(ringWidth(glass, hand)).isEqualTo(4);
                    }
                });
    }

    private static Glass kiosk() {
        var glass = new Glass(Languages.shipped().of(List.of("en", "es")));
        glass.on(1080, 1920);
        Fx.layOut(glass.scene());
        return glass;
    }

    private static void assertRing(Glass glass, KeyHand hand, int width) {
        assertThat(ringWidth(glass, hand)).as(hand.here().getAccessibleText()).isEqualTo(width);
        var image = Fx.pixels(glass.scene());
        var box = KeyHand.bounds(hand.here());
        var middle = (int) box.getCenterX();
        var edge = (int) box.getMaxY();
        var ring = new Color(image.getRGB(middle, edge + RING_ENDS + 1));
        var ground = new Color(image.getRGB(middle, edge + RING_ENDS + width + 1));
        assertThat(ratio(ring, ground)).isGreaterThanOrEqualTo(LEAST_CONTRAST);
        // With a gap between, of the color around.
        assertThat(ratio(ring, new Color(image.getRGB(middle, edge))))
                .isGreaterThanOrEqualTo(LEAST_CONTRAST);
    }

    /** How many pixels below what has the focus are of the ring's color. */
    private static int ringWidth(Glass glass, KeyHand hand) {
        var image = Fx.pixels(glass.scene());
        var focus =
                glass.scene().getRoot().getStyleClass().contains("high-contrast")
                        ? new Color(0xFFE45C)
                        : new Color(0x1F4E8C);
        return below(image, hand, focus);
    }

    private static int below(BufferedImage image, KeyHand hand, Color color) {
        var box = KeyHand.bounds(hand.here());
        var width = 0;
        for (var y = (int) box.getMaxY() + RING_ENDS; y < box.getMaxY() + 10; y++) {
            if (image.getRGB((int) box.getCenterX(), y) == color.getRGB()) width++;
        }
        return width;
    }

    private static double ratio(Color one, Color other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
