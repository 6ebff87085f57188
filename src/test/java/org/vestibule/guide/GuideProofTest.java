package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Templates that staff have broken: nothing of theirs is printed. */
class GuideProofTest {
    private static final String QR = "{{qr-picture}}";

    @TempDir Path templates;

    private void make(String instead, String of) throws IOException {
        var html = Files.readString(Example.TEMPLATES.resolve("quick-start.html"));
        Files.writeString(templates.resolve("quick-start.html"), html.replace(of, instead));
        var takeHome = "take-home.html";
        Files.copy(
                Example.TEMPLATES.resolve(takeHome),
                templates.resolve(takeHome),
                StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectories(templates.resolve("pictures"));
        try (var pictures = Files.list(Example.TEMPLATES.resolve("pictures"))) {
            for (var picture : pictures.toList()) {
                var copy = templates.resolve("pictures").resolve(picture.getFileName().toString());
                Files.copy(picture, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        try (var guides = new TemplateGuides(templates, Example.FONTS)) {
            guides.make(Example.content("Zephyrine", PortalTask.TEST_RESULTS));
        }
    }

    private void assertRefused(String instead, String of, String why) {
        assertThatThrownBy(() -> make(instead, of))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("Zephyrine");
    }

    @Test
    void theTemplateAsItIsStandsTheProof() {
        assertThatCode(() -> make("", "no such words")).doesNotThrowAnyException();
    }

    @Test
    void aPageWithoutItsQrCodeIsRefused() {
        assertRefused("pictures/visit.svg", QR, "the QR code does not read back");
    }

    @Test
    void aQrCodeTooSmallForAPrinterIsRefused() {
        assertRefused("width: 16pt; height: 16pt", "width: 170pt; height: 170pt", "QR code");
    }

    @Test
    void aQrCodeUnderABoxIsRefused() {
        assertRefused(
                "<img src=\"{{qr-picture}}\" alt=\"QR\" /><p style=\"position: absolute; left: 9pt;"
                        + " top: 9pt; width: 90pt; height: 170pt; background: #000\">x</p><img"
                        + " src=\"pictures/visit.svg\"",
                "<img src=\"" + QR + "\"",
                "QR code");
    }

    @Test
    void aPageWithoutTheTypedCodeIsRefused() {
        assertRefused("soon", "{{code}}", "text 1 is missing");
    }

    @Test
    void aPageThatRunsOverIsRefused() {
        assertRefused(
                "<p style=\"height: 500pt\">more</p><ol>", "<ol>", "it does not fit one page");
    }

    @Test
    void aPictureThatIsNotThereIsRefused() {
        assertRefused("pictures/lock.svg", "pictures/password.svg", "the template is at fault");
    }

    @Test
    void aPictureWithoutWordsIsRefused() {
        assertRefused("alt=\"\"", "alt=\"{{step-2-picture}}\"", "the template is at fault");
    }

    @Test
    void aPictureFromElsewhereIsNotFetched() {
        assertRefused("/etc/hostname.svg", "pictures/password.svg", "the template is at fault");
        assertRefused("../pictures/a.svg", "pictures/password.svg", "the template is at fault");
        assertRefused(
                "https://127.0.0.1:1/a.svg", "pictures/password.svg", "the template is at fault");
    }

    @Test
    void anotherPersonsPageIsRefused() throws IOException {
        try (var guides = Example.guides()) {
            var pdf = guides.make(Example.content("María", PortalTask.TEST_RESULTS));
            var proof = new GuideProof();
            var address = "https://portal.elmstreet.example/a/" + Example.TOKEN;
            proof.check(pdf, Optional.of(address), List.of("K7QM-2X9P"));
            assertThatThrownBy(() -> proof.check(pdf, Optional.of(address + "X"), List.of()))
                    .hasMessageContaining("QR code");
            assertThatThrownBy(() -> proof.check(pdf, Optional.of(address), List.of("A2B3-C4D5")))
                    .hasMessageContaining("text 0");
        }
    }

    @Test
    void aPracticeThatOurTypeCannotWriteShowsAtWarmUp() throws IOException {
        var practice = Example.PRACTICE;
        var chinese =
                new Profile(
                        "榆树街家庭医疗",
                        practice.phone(),
                        practice.hours(),
                        practice.portalAddress(),
                        practice.zone());
        try (var guides = Example.guides()) {
            guides.warmUp(practice);
            assertThatThrownBy(() -> guides.warmUp(chinese))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
