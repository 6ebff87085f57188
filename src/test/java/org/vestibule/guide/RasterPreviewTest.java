package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.practice.PortalTask;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** A guide on the desk's screen, before it is on paper. */
class RasterPreviewTest {
    private static byte[] pdf = {};
    private static byte[] png = {};

    @BeforeAll
    static void draw() throws IOException {
        try (var guides = Example.guides()) {
            pdf = guides.make(Example.content("María", PortalTask.REFILL));
        }
        png = new RasterPreview().png(pdf);
    }

    private static BufferedImage page() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void itIsALetterPageInGray() throws IOException {
        var page = page();

        assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(page.getWidth()).isBetween(1274, 1276);
        assertThat(page.getHeight()).isBetween(1649, 1651);
        assertThat(page.getRaster().getNumBands()).isEqualTo(1);
    }

    @Test
    void whatIsSeenIsWhatIsPrinted() throws IOException {
        var golden = ImageIO.read(GuideLooksTest.GOLDEN.resolve("refill.png").toFile());
        var shown = new BufferedImage(golden.getWidth(), golden.getHeight(), golden.getType());
        var graphics = shown.createGraphics();
        var same = page().getScaledInstance(golden.getWidth(), golden.getHeight(), 16);
        graphics.drawImage(same, 0, 0, null);
        graphics.dispose();

        assertThat(GoldenPage.worstTile(golden, shown)).isLessThan(60);
    }

    @Test
    void theSamePageLooksTheSameEachTime() {
        assertThat(new RasterPreview().png(pdf)).isEqualTo(png);
    }

    @Test
    void whatIsNoGuideIsABug() {
        var noise = "not a page".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> new RasterPreview().png(noise))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("not a page");
    }
}
