package org.vestibule.guide;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.vestibule.guide.GuideContent.Code;
import org.vestibule.i18n.Language;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;
import org.vestibule.practice.Wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The guide of the design mock, and variations of it. */
final class Example {
    static final Path TEMPLATES = Path.of("print-templates");
    static final Path FONTS = Path.of("kiosk-assets", "fonts");
    static final String TOKEN = "7K3QH9XW2MPD5RTVB8NFGJ4CAE";
    static final Profile PRACTICE =
            new Profile(
                    "Elm Street Family Medicine",
                    "(617) 555-0142",
                    "Monday to Friday, 8 to 5",
                    URI.create("https://portal.elmstreet.example"),
                    ZoneId.of("America/New_York"));

    private Example() {}

    static GuideContent content(String firstName, PortalTask task) {
        return content(firstName, task, PRACTICE);
    }

    static GuideContent content(String firstName, PortalTask task, Profile practice) {
        return content(Language.ENGLISH, firstName, task, practice);
    }

    static GuideContent content(
            Language language, String firstName, PortalTask task, Profile practice) {
        var code = new Code(TOKEN, "K7QM-2X9P", LocalDate.of(2026, 11, 30));
        return new GuideContent(language, firstName, task, code, practice);
    }

    /** The practice with its hours in every language that it offers. */
    static Profile spoken() {
        return new Profile(
                PRACTICE.name(),
                PRACTICE.phone(),
                new Wording(
                        "Monday to Friday, 8 to 5",
                        Map.of(
                                "es",
                                "De lunes a viernes, de 8 a 5",
                                "zh-Hans",
                                "周一至周五，上午8点至下午5点",
                                "vi",
                                "Thứ Hai đến thứ Sáu, 8 giờ sáng đến 5 giờ chiều",
                                "ar",
                                "من الاثنين إلى الجمعة، من 8 صباحا إلى 5 مساء")),
                PRACTICE.portalAddress(),
                PRACTICE.zone());
    }

    static TemplateGuides guides() {
        return new TemplateGuides(TEMPLATES, FONTS);
    }

    /** The text in reading order, every run of blanks and line ends as one blank. */
    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
