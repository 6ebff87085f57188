package org.vestibule.guide;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.vestibule.qr.QrReader;

import java.io.IOException;
import java.util.Optional;

/** A finished guide as somebody with a phone sees it: pixels, nothing else. */
public final class PrintedPage {
    private PrintedPage() {}

    /**
     * What the square on the first page carries, read from the page as a lobby printer rasters it.
     *
     * @throws IOException when these are not the bytes of a PDF
     */
    public static Optional<String> square(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var page = renderer.renderImageWithDPI(0, GuideProof.DPI, ImageType.GRAY);
            return new QrReader().read(page);
        }
    }
}
