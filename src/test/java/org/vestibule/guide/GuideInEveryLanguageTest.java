package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.practice.PortalTask;
import org.vestibule.qr.QrReader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;

/** The printed guide in each language; {@code -Dgallery=all} leaves it in target/guides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideInEveryLanguageTest {
    private static final boolean WRITE = "all".equals(System.getProperty("gallery"));

    private TemplateGuides guides;

    @BeforeAll
    void open() {
        guides = Example.guides();
    }

    @AfterAll
    void close() throws IOException {
        guides.close();
    }

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    private byte[] pdf(Language language, PortalTask task) throws IOException {
        var pdf = guides.make(Example.content(language, "María", task, Example.spoken()));
        if (WRITE) {
            var folder = Files.createDirectories(Path.of("target", "guides"));
            Files.write(folder.resolve(language.tag() + "-" + task.code() + ".pdf"), pdf);
        }
        return pdf;
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName(
            "R-25 what is taken out of the page is its source, not a sign more and not one less")
    void theWholeText(Language language) throws IOException {
        for (var task : PortalTask.values()) {
            assertThat(Signs.plain(Example.text(pdf(language, task))))
                    .isEqualTo(Signs.plain(source(language, task)));
        }
    }

    private static String source(Language language, PortalTask task) {
        var texts = Messages.load(Audience.GUIDE, language);
        var date = date(language);
        var hours = Example.spoken().hours().in(language.tag());
        return Stream.concat(
                        Stream.of(
                                        "title",
                                        "lead",
                                        "scan",
                                        "type",
                                        "step-1",
                                        "step-1-more",
                                        "step-2",
                                        "step-2-more",
                                        "step-3-" + task.code(),
                                        "step-3-more-" + task.code(),
                                        "safe",
                                        "safe-more")
                                .map(texts::text),
                        Stream.of(
                                texts.text(
                                        Message.of("headline-" + task.code())
                                                .with("name", "María")),
                                texts.text(Message.of("until").with("date", date)),
                                texts.text(Message.of("discard").with("date", date)),
                                texts.text(Message.of("help").with("phone", "(617) 555-0142")),
                                "Elm Street Family Medicine portal.elmstreet.example K7QM-2X9P 123",
                                hours))
                .reduce("", (before, text) -> before + " " + text);
    }

    private static String date(Language language) {
        return switch (language.tag()) {
            case "es" -> "30 de noviembre";
            case "zh-Hans" -> "11月30日";
            case "vi" -> "30 tháng 11";
            case "ar" -> "30 نوفمبر";
            default -> "November 30";
        };
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-51 the guide is PDF/UA-1 and names its language")
    void isAccessible(Language language) throws Exception {
        var pdf = pdf(language, PortalTask.VISIT);
        assertThat(VeraPdf.brokenClauses(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theStepNamesTheButtonThatThePhoneShows(Language language) {
        var texts = Messages.load(Audience.GUIDE, language);
        var phone = Messages.load(Audience.PHONE, language);
        for (var task : PortalTask.values()) {
            assertThat(texts.text("step-3-" + task.code()))
                    .contains(phone.text("task." + task.code() + ".name"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-23 the page is mirrored where lines run from right to left, the square never")
    void theSquareStandsWhereLinesBegin(Language language) throws IOException {
        var page = raster(pdf(language, PortalTask.REFILL));
        var half = page.getWidth() / 2;
        var left = new QrReader().read(page.getSubimage(0, 0, half, page.getHeight()));
        var right = new QrReader().read(page.getSubimage(half, 0, half, page.getHeight()));
        var mirrored = language.direction() == Language.Direction.RIGHT_TO_LEFT;
        assertThat(right.isPresent()).isEqualTo(mirrored);
        assertThat(left.isPresent()).isEqualTo(!mirrored);
    }

    private static BufferedImage raster(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "باب, \uFE91\uFE8E\uFE8F", // beh reaches out to alef, alef to nothing
        "لا, \uFEFB", // lam and alef are one
        "سلام, \uFEB3\uFEFC\uFEE1",
        "شيء, \uFEB7\uFEF2\uFE80",
        "بُني, \uFE91\u064F\uFEE8\uFEF2" // a vowel sign parts nobody
    })
    void lettersTakeTheFormThatTheirNeighborsCallFor(String written, String printed) {
        assertThat(ArabicForms.shape(written)).isEqualTo(printed);
        assertThat(Normalizer.normalize(printed, Normalizer.Form.NFKC)).isEqualTo(written);
    }
}
