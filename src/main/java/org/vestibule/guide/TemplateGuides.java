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
import java.util.function.BiFunction;

/**
 * Makes guides from an HTML/CSS template that staff can edit. One guide at a time: a second thread
 * waits for the first.
 */
public final class TemplateGuides implements Guides, Closeable {
    private final ReentrantLock turn = new ReentrantLock();
    private final QrEncoder qr = new QrEncoder(ErrorCorrection.MEDIUM);
    private final GuideProof proof = new GuideProof();
    private final Path fonts;
    private final Map<List<String>, Typefaces> typefaces = new HashMap<>();
    private final Typesetter typesetter;
    private final Template quickStart;
    private final Template takeHome;

    /**
     * @param templates the folder {@code print-templates}
     * @param fonts the folder {@code kiosk-assets/fonts}
     * @throws UncheckedIOException when a file is missing or not readable
     */
    public TemplateGuides(Path templates, Path fonts) {
        try {
            quickStart = template(templates, Edition.QUICK_START_LETTER);
            takeHome = template(templates, Edition.TAKE_HOME_LETTER);
            typesetter = new Typesetter(templates);
            this.fonts = fonts;
            typefaces(Language.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template template(Path templates, Edition edition) throws IOException {
        return Mustache.compiler().compile(Files.readString(templates.resolve(edition.template())));
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
        return make(
                content.language(),
                quickStart,
                (messages, faces) ->
                        GuidePage.of(content, Edition.QUICK_START_LETTER, messages, faces, qr));
    }

    @Override
    public byte[] make(Leaflet leaflet) {
        return make(
                leaflet.language(),
                takeHome,
                (messages, faces) ->
                        GuidePage.of(leaflet, Edition.TAKE_HOME_LETTER, messages, faces));
    }

    private byte[] make(
            Language language, Template template, BiFunction<Messages, Typefaces, GuidePage> page) {
        turn.lock();
        try {
            var faces = typefaces(language);
            var decided = page.apply(Messages.load(Audience.GUIDE, language), faces);
            var pdf = set(template, decided, faces);
            proof.check(pdf, decided.payload(), decided.words());
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }

    /** Sets the page with room to breathe, or tightly when it would not fit one sheet. */
    private byte[] set(Template template, GuidePage page, Typefaces faces) throws IOException {
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
