package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.practice.PortalTask;
import org.vestibule.qr.QrCode;
import org.vestibule.qr.QrRaster;
import org.vestibule.qr.QrReader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideQrTest {
    private static final String ADDRESS = "https://portal.elmstreet.example/a/" + Example.TOKEN;
    private static final int MODULES = 33;

    private byte[] pdf = {};

    @BeforeAll
    void make() throws IOException {
        try (var guides = Example.guides()) {
            pdf = guides.make(Example.content("María", PortalTask.TEST_RESULTS));
        }
    }

    private BufferedImage raster(int dpi) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {203, 300, 600})
    void readsFromThePixelsOfThePage(int dpi) throws IOException {
        assertThat(new QrReader().read(raster(dpi))).contains(ADDRESS);
    }

    @Test
    @DisplayName("R-49 reads from a page that is blurred, held askew and half as black")
    void readsFromABadCopy() throws IOException {
        var copy = QrRaster.faded(QrRaster.blurred(raster(203), 5), 0.5);
        assertThat(new QrReader().read(QrRaster.skewed(copy, 15))).contains(ADDRESS);
    }

    @Test
    @DisplayName("R-49 each module is 0.8 mm at least, the code 30 mm at least")
    void isLargeEnough() throws Exception {
        var corners = corners(raster(300));
        var between = ResultPoint.distance(corners[1], corners[2]);
        var moduleMm = between / (MODULES - 7) / 300 * 25.4;
        assertThat(moduleMm).isGreaterThanOrEqualTo(0.8);
        assertThat(moduleMm * MODULES).isGreaterThanOrEqualTo(30.0);
    }

    @Test
    @DisplayName("R-47 four modules around the code are white")
    void hasAQuietZone() throws Exception {
        var image = raster(300);
        var corners = corners(image);
        var module = ResultPoint.distance(corners[1], corners[2]) / (MODULES - 7);
        var zone = QrCode.QUIET_ZONE * module;
        var left = corners[1].getX() - 3.5f * module;
        var top = corners[1].getY() - 3.5f * module;
        var side = MODULES * module;
        for (float along = -zone; along < side + zone; along++) {
            for (float out = 2; out < zone - 2; out++) {
                assertThat(gray(image, left + along, top - out)).isEqualTo(255);
                assertThat(gray(image, left + along, top + side + out)).isEqualTo(255);
                assertThat(gray(image, left - out, top + along)).isEqualTo(255);
                assertThat(gray(image, left + side + out, top + along)).isEqualTo(255);
            }
        }
    }

    @Test
    @DisplayName("another reader (zbarimg) reads another renderer's pixels (pdftoppm) at 203 dpi")
    void readsWithToolsThatAreNotOurs(@TempDir Path folder) throws Exception {
        assumeTrue(isInstalled("pdftoppm"), "pdftoppm is missing (Debian: poppler-utils)");
        assumeTrue(isInstalled("zbarimg"), "zbarimg is missing (Debian: zbar-tools)");
        var file = Files.write(folder.resolve("guide.pdf"), pdf);
        var page = folder.resolve("page");
        run("pdftoppm", "-r", "203", "-png", "-singlefile", file.toString(), page.toString());
        assertThat(run("zbarimg", "--quiet", "--raw", page + ".png").strip()).isEqualTo(ADDRESS);
    }

    private static ResultPoint[] corners(BufferedImage image) throws ReaderException {
        var width = image.getWidth();
        var height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getResultPoints();
    }

    private static int gray(BufferedImage image, float x, float y) {
        return image.getRGB(Math.round(x), Math.round(y)) & 0xFF;
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static String run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(command[0]).isZero();
        return said;
    }
}
