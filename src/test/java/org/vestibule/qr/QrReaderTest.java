package org.vestibule.qr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

class QrReaderTest {
    private static final String ADDRESS = QrEncoderTest.ADDRESS;

    private final QrReader reader = new QrReader();

    private static QrCode code() {
        return new QrEncoder(ErrorCorrection.MEDIUM).encode(ADDRESS);
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelReadsBack(ErrorCorrection correction) {
        var random = new Random(18004);
        for (int i = 0; i < 25; i++) {
            var token = QrEncoderTest.letters(random, QrEncoderTest.ALPHABET, 26);
            var payload = "https://portal.elmstreet.example:8443/a/" + token;
            var image = QrRaster.of(new QrEncoder(correction).encode(payload), 3);
            assertThat(reader.read(image)).contains(payload);
        }
    }

    @Nested
    @DisplayName("R-49 printed at 1.1 mm a module")
    class OnPaper {
        private static BufferedImage printed(int dpi) {
            return QrRaster.of(code(), (int) (1.1 / 25.4 * dpi));
        }

        @ParameterizedTest
        @ValueSource(ints = {203, 300})
        void readsSharp(int dpi) {
            assertThat(reader.read(printed(dpi))).contains(ADDRESS);
        }

        @ParameterizedTest
        @ValueSource(ints = {203, 300})
        void readsBlurred(int dpi) {
            assertThat(reader.read(QrRaster.blurred(printed(dpi), 7))).contains(ADDRESS);
        }

        @ParameterizedTest
        @ValueSource(ints = {203, 300})
        void readsSkewedBy15Degrees(int dpi) {
            assertThat(reader.read(QrRaster.skewed(printed(dpi), 15))).contains(ADDRESS);
            assertThat(reader.read(QrRaster.turned(printed(dpi), 15))).contains(ADDRESS);
        }

        @ParameterizedTest
        @ValueSource(ints = {203, 300})
        void readsAtHalfTheContrast(int dpi) {
            assertThat(reader.read(QrRaster.faded(printed(dpi), 0.5))).contains(ADDRESS);
        }

        @ParameterizedTest
        @ValueSource(ints = {203, 300})
        void readsBlurredSkewedAndFadedTogether(int dpi) {
            var worn = QrRaster.skewed(QrRaster.blurred(printed(dpi), 5), 15);
            assertThat(reader.read(QrRaster.faded(worn, 0.5))).contains(ADDRESS);
        }
    }

    @Test
    void findsTheCodeOnAWholeScreen() {
        var screen = QrRaster.white(1080, 1920);
        var graphics = screen.createGraphics();
        graphics.setColor(new Color(0xFBF8F3));
        graphics.fillRect(0, 0, 1080, 1920);
        graphics.setColor(new Color(0x0B5D5A));
        for (int i = 0; i < 6; i++) graphics.fillRoundRect(60 + 160 * i, 1500, 140, 140, 24, 24);
        graphics.setColor(Color.BLACK);
        for (int i = 0; i < 40; i++) graphics.drawLine(80, 100 + 8 * i, 80 + 23 * i, 100 + 8 * i);
        graphics.drawImage(QrRaster.of(code(), 7), 397, 641, null);
        graphics.dispose();
        assertThat(reader.read(screen)).contains(ADDRESS);
    }

    @Test
    void readsPlainPixelsToo() {
        var image = QrRaster.of(code(), 4);
        var side = image.getWidth();
        var pixels = image.getRGB(0, 0, side, side, null, 0, side);
        assertThat(reader.read(pixels, side, side)).contains(ADDRESS);
    }

    @Test
    void readsNothingWhereACornerIsCoveredTooFar() {
        var image = QrRaster.of(code(), 4);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight() / 2);
        graphics.dispose();
        assertThat(reader.read(image)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 600})
    void readsNothingOnEmptyPaper(int side) {
        assertThat(reader.read(QrRaster.white(side, side))).isEmpty();
    }

    @Test
    void readsNothingInNoise() {
        var random = new Random(1);
        var noise = random.ints(300 * 300).toArray();
        assertThat(reader.read(noise, 300, 300)).isEmpty();
    }
}
