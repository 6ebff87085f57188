package org.vestibule.guide;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;
import org.vestibule.qr.ErrorCorrection;
import org.vestibule.qr.QrEncoder;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes guides from an HTML/CSS template that staff can edit. One guide at a time: a second thread
 * waits for the first.
 */
public final class TemplateGuides implements Guides, Closeable {
    private final ReentrantLock turn = new ReentrantLock();
    private final Edition edition = Edition.QUICK_START_LETTER;
    private final QrEncoder qr = new QrEncoder(ErrorCorrection.MEDIUM);
    private final GuideProof proof = new GuideProof();
    private final Path fonts;
    private final Map<List<String>, Typefaces> typefaces = new HashMap<>();
    private final Typesetter typesetter;
    private final Template template;

    /**
     * @param templates the folder {@code print-templates}
     * @param fonts the folder {@code kiosk-assets/fonts}
     * @throws UncheckedIOException when a file is missing or not readable
     */
    public TemplateGuides(Path templates, Path fonts) {
        try {
            var html = Files.readString(templates.resolve(edition.template()));
            template = Mustache.compiler().compile(html);
            typesetter = new Typesetter(templates);
            this.fonts = fonts;
            typefaces(Language.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parsed when a language first asks: some are large. */
    private Typefaces typefaces(Language language) throws IOException {
        var families = language.families();
        var loaded = typefaces.get(families);
        if (loaded == null) {
            loaded = Typefaces.load(fonts, families);
            typefaces.put(families, loaded);
        }
        return loaded;
    }

    @Override
    public byte[] make(GuideContent content) {
        turn.lock();
        try {
            var messages = Messages.load(Audience.GUIDE, content.language());
            var faces = typefaces(content.language());
            var page = GuidePage.of(content, edition, messages, faces, qr);
            var pdf = set(page, faces);
            proof.check(pdf, page.payload(), page.words());
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }

    /** Sets the page with room to breathe, or tightly when it would not fit one sheet. */
    private byte[] set(GuidePage page, Typefaces faces) throws IOException {
        var airy = typesetter.set(template.execute(page.set("")), faces);
        return airy.pages() == 1
                ? airy.pdf()
                : typesetter.set(template.execute(page.set("tight")), faces).pdf();
    }

    /**
     * Makes a guide for nobody, so that the first real one is quick and a broken template or a
     * practice that our type cannot write shows at start.
     *
     * @throws IllegalStateException as {@link #make} does
     */
    public void warmUp(Profile practice) {
        var code = new GuideContent.Code("2".repeat(26), "2222-2222", LocalDate.ofEpochDay(0));
        make(new GuideContent(Language.ENGLISH, "", PortalTask.TEST_RESULTS, code, practice));
    }

    @Override
    public void close() throws IOException {
        for (var faces : typefaces.values()) faces.close();
    }
}
