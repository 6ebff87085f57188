package org.vestibule.guide;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.vestibule.i18n.Isolated;
import org.vestibule.qr.QrReader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds a finished page against what it was made for: one page, every word on it, and a QR code
 * that a reader takes from its pixels.
 */
final class GuideProof {
    /** A plain lobby printer; what it can show, finer ones can. */
    static final int DPI = 203;

    private static final Pattern ALEFS = Pattern.compile("[اأإآ]");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private final QrReader reader = new QrReader();

    /**
     * @param payload what the QR code must say; empty for a page that has none
     * @param words what must stand on the page, whatever the lines
     * @throws IllegalStateException when something is not so; names what, never a person
     */
    void check(byte[] pdf, Optional<String> payload, List<String> words) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() != 1) throw unproven("it does not fit one page");
            var text = squeezed(new PDFTextStripper().getText(document));
            for (int i = 0; i < words.size(); i++) {
                if (!has(text, words.get(i))) throw unproven("text " + i + " is missing");
            }
            if (payload.isPresent() && !reader.read(raster(document)).equals(payload)) {
                throw unproven("the QR code does not read back");
            }
        }
    }

    /**
     * Of lines from right to left each word: where they turn, a reader may turn them otherwise. And
     * without its alefs, since PDFBox takes the two letters of lam-alef out in the wrong order.
     */
    private static boolean has(String text, String wanted) {
        if (!Isolated.hasOwnDirection(text)) return text.contains(squeezed(wanted));
        var written = ALEFS.matcher(text).replaceAll("");
        return WORDS.splitAsStream(Normalizer.normalize(wanted, Normalizer.Form.NFKC))
                .map(word -> ALEFS.matcher(word).replaceAll(""))
                .allMatch(written::contains);
    }

    private static BufferedImage raster(PDDocument document) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
    }

    private static String squeezed(String text) {
        // Arabic is printed in the forms that its letters take.
        var written = Normalizer.normalize(Isolated.bare(text), Normalizer.Form.NFKC);
        return written.replaceAll("\\s+", "");
    }

    private static IllegalStateException unproven(String what) {
        return new IllegalStateException("the guide does not prove itself: " + what);
    }
}
