package org.vestibule.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.ui.Fx;
import org.vestibule.ui.GalleryScreens;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.awt.image.BufferedImage;
import java.util.Map;

class QrViewTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({
        "1080, 1920, STANDARD, false",
        "1080, 1920, LARGEST, true",
        "1920, 1080, STANDARD, true",
        "1920, 1080, LARGEST, false",
        "1280, 800, STANDARD, false",
        "1280, 800, LARGEST, true"
    })
    @DisplayName("R-47 R-49 the code is read from the pixels of the screen")
    void the_code_on_the_screen_can_be_scanned(
            int width, int height, TextSize size, boolean contrast) throws ReaderException {
        var pixels = Fx.call(() -> pixels(width, height, size, contrast));
        assertThat(read(pixels)).isEqualTo(GalleryScreens.ADDRESS);
    }

    private static BufferedImage pixels(int width, int height, TextSize size, boolean contrast) {
        var theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
        theme.setTextSize(size);
        theme.setContrast(contrast);
        try (var window = Fx.window(theme, width, height)) {
            window.show(() -> GalleryScreens.handOff(LiveLine.State.WAITING));
            return Fx.pixels(window.scene());
        }
    }

    private static String read(BufferedImage image) throws ReaderException {
        var width = image.getWidth();
        var height = image.getHeight();
        var rgb = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, rgb);
        var hints = Map.of(DecodeHintType.TRY_HARDER, true);
        var bitmap = new BinaryBitmap(new HybridBinarizer(source));
        return new QRCodeReader().decode(bitmap, hints).getText();
    }
}
