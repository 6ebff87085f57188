package org.vestibule.guide;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Draws the page with PDFBox, finely enough for a large screen. */
public final class RasterPreview implements GuidePreview {
    /** Letter is 1,276 pixels wide at this; a desk's screen shows it smaller. */
    private static final int DPI = 150;

    @Override
    public byte[] png(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            var out = new ByteArrayOutputStream();
            ImageIO.write(page, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a guide that cannot be drawn", e);
        }
    }
}
