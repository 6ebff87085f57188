package org.vestibule.guide;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

/**
 * Turns XHTML into a tagged PDF/UA-1 with subset fonts. Opens nothing but what lies in the
 * templates folder, and no network.
 */
final class Typesetter {
    private final Path templates;

    /** A finished document and its length. */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Sheets(byte[] pdf, int pages) {}

    Typesetter(Path templates) {
        this.templates = templates.toAbsolutePath().normalize();
        XRLog.setLoggerImpl(new Silence());
    }

    /**
     * @param xhtml well-formed
     * @throws IllegalStateException when the template is at fault, as with a picture that is not
     *     there or has no words for who cannot see it
     */
    Sheets set(String xhtml, Typefaces typefaces) throws IOException {
        var complaints = new ArrayList<String>();
        var out = new ByteArrayOutputStream(64 * 1024);
        int pages;
        try (var document = new PDDocument();
                var art = new LineArt()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(art);
            builder.useExternalResourceAccessControl(
                    (uri, _) -> isOurs(URI.create(uri)),
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withDiagnosticConsumer(said -> collect(said, complaints));
            builder.withProducer("Vestibule");
            builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
            builder.useUnicodeBidiReorderer(new RightToLeft());
            addFonts(builder, document, typefaces);
            builder.withHtmlContent(xhtml, templates.toUri().toString());
            builder.toStream(out);
            builder.run();
            pages = document.getNumberOfPages();
        }
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("the template is at fault: " + complaints);
        }
        return new Sheets(out.toByteArray(), pages);
    }

    private boolean isOurs(URI uri) {
        return "data".equals(uri.getScheme())
                || ("file".equals(uri.getScheme())
                        && Path.of(uri.getPath()).normalize().startsWith(templates));
    }

    private static void collect(Diagnostic said, List<String> complaints) {
        if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.add(said.getLogMessageId().toString());
        }
    }

    private static void addFonts(
            PdfRendererBuilder builder, PDDocument document, Typefaces typefaces) {
        for (var face : typefaces.all()) {
            addFont(builder, face.family(), 400, document, face.regular());
            addFont(builder, face.family(), 700, document, face.bold());
        }
    }

    private static void addFont(
            PdfRendererBuilder builder,
            String family,
            int weight,
            PDDocument document,
            TrueTypeFont font) {
        var supplier = new Embedded(document, font);
        builder.useFont(supplier, family, weight, FontStyle.NORMAL, true);
    }

    /** A parsed font, embedded when the page first asks for it. */
    private static final class Embedded extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;

        @SuppressWarnings("NullAway") // the font comes with supply()
        Embedded(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
