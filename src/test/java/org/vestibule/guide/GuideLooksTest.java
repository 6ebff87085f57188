package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.practice.PortalTask;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * Compares each page with the one that was last looked at and found good. After a change that is
 * meant: run with {@code -Dgolden.record=true}, look at the new pictures, commit them.
 */
class GuideLooksTest {
    static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "guide");
    private static final int DPI = 72;

    @ParameterizedTest
    @EnumSource
    void looksAsItDidWhenItWasFoundGood(PortalTask task) throws IOException {
        var now = page(task);
        var golden = GOLDEN.resolve(task.code() + ".png");
        if (Boolean.getBoolean("golden.record")) ImageIO.write(now, "png", golden.toFile());
        assertThat(Files.exists(golden)).isTrue();
        assertThat(GoldenPage.worstTile(ImageIO.read(golden.toFile()), now)).isLessThan(20);
    }

    @Test
    void anotherPictureAndAnotherWordWouldBeSeen() throws IOException {
        var golden = ImageIO.read(GOLDEN.resolve("test-results.png").toFile());
        assertThat(GoldenPage.worstTile(golden, page(PortalTask.MESSAGE))).isGreaterThan(60);
        assertThat(GoldenPage.worstTile(golden, shifted(golden, 3))).isGreaterThan(60);
    }

    private static BufferedImage page(PortalTask task) throws IOException {
        try (var guides = Example.guides();
                var document = Loader.loadPDF(guides.make(Example.content("María", task)))) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    private static BufferedImage shifted(BufferedImage page, int pixels) {
        var shifted = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        var graphics = shifted.createGraphics();
        graphics.drawImage(page, pixels, 0, null);
        graphics.dispose();
        return shifted;
    }
}
