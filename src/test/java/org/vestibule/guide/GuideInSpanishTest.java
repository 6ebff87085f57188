package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.practice.PortalTask;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** The printed guide for somebody who reads Spanish. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideInSpanishTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "guide", "es");
    private static final Language SPANISH = Languages.shipped().of("es").orElseThrow();
    private static final int DPI = 72;

    private final Messages texts = Messages.load(Audience.GUIDE, SPANISH);
    private TemplateGuides guides;

    @BeforeAll
    void open() {
        guides = Example.guides();
    }

    @AfterAll
    void close() throws IOException {
        guides.close();
    }

    private byte[] pdf(String name, PortalTask task) {
        return guides.make(Example.content(SPANISH, name, task, Example.spoken()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what stands on the page is its source, not a sign more and not one less")
    void theWholeText(PortalTask task) {
        var expected =
                String.join(
                        " ",
                        "Elm Street Family Medicine",
                        texts.text("title"),
                        texts.text(Message.of("headline-" + task.code()).with("name", "Íñigo")),
                        texts.text("lead"),
                        texts.text("scan"),
                        "portal.elmstreet.example",
                        texts.text("type"),
                        "K7QM-2X9P",
                        texts.text(Message.of("until").with("date", "30 de noviembre")),
                        "1",
                        texts.text("step-1"),
                        texts.text("step-1-more"),
                        "2",
                        texts.text("step-2"),
                        texts.text("step-2-more"),
                        "3",
                        texts.text("step-3-" + task.code()),
                        texts.text("step-3-more-" + task.code()),
                        texts.text("safe"),
                        texts.text("safe-more"),
                        texts.text(Message.of("discard").with("date", "30 de noviembre")),
                        texts.text(Message.of("help").with("phone", "(617) 555-0142")),
                        "De lunes a viernes, de 8 a 5");
        assertThat(Signs.of(Example.text(pdf("Íñigo", task)))).isEqualTo(Signs.of(expected));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-51 the guide is PDF/UA-1 and says that it is Spanish")
    void isAccessible(PortalTask task) throws Exception {
        var pdf = pdf("María", task);
        assertThat(VeraPdf.brokenClauses(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Guía de su portal");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "María de los Ángeles Guadalupe",
                "Bartholomew-Alexander Maximilian Featherstonehaugh"
            })
    void fitsOnOnePageWhateverTheName(String name) {
        // A guide that does not fit one page is not returned.
        for (var task : PortalTask.values()) assertThat(pdf(name, task)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theStepNamesTheButtonThatThePhoneShows(PortalTask task) {
        var phone = Messages.load(Audience.PHONE, SPANISH);
        assertThat(texts.text("step-3-" + task.code()))
                .isEqualTo("Toque “" + phone.text("task." + task.code() + ".name") + "”.");
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItDidWhenItWasFoundGood(PortalTask task) throws IOException {
        var now = raster(pdf("María", task));
        var golden = GOLDEN.resolve(task.code() + ".png");
        if (Boolean.getBoolean("golden.record")) ImageIO.write(now, "png", golden.toFile());
        assertThat(GoldenPage.worstTile(ImageIO.read(golden.toFile()), now)).isLessThan(20);
    }

    @Test
    void theEnglishPageWouldBeSeen() throws IOException {
        var english = guides.make(Example.content("María", PortalTask.VISIT));
        var golden = ImageIO.read(GOLDEN.resolve("visit.png").toFile());
        assertThat(GoldenPage.worstTile(golden, raster(english))).isGreaterThan(60);
    }

    private static BufferedImage raster(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }
}
