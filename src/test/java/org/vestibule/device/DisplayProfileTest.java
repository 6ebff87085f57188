package org.vestibule.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayProfileTest {
    @ParameterizedTest
    @CsvSource({"96, 25.4, 96", "96, 16, 60.47", "96, 19, 71.81", "92.56, 60, 218.65"})
    void millimetersBecomePixels(double ppi, double millimeters, double pixels) {
        assertThat(new DisplayProfile(ppi).px(millimeters)).isCloseTo(pixels, within(0.01));
    }

    @Test
    void pixelsBecomeTheSameMillimetersAgain() {
        var display = new DisplayProfile(81.6);
        assertThat(display.mm(display.px(16))).isCloseTo(16, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -96, 39, 601, Double.NaN, Double.POSITIVE_INFINITY})
    void impossibleScreensAreRefused(double ppi) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DisplayProfile(ppi));
    }
}
