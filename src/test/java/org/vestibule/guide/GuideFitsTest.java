package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;

import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class GuideFitsTest {
    private static final double MARGIN = 50;

    private static final Profile LONG =
            new Profile(
                    "The Northeastern Massachusetts Community Health Center for Families",
                    "+1 (617) 555-0142",
                    "Monday to Friday, 8 to 5; Saturday, 9 to 12",
                    URI.create("https://patients.northeastern-massachusetts.example:8443"),
                    ZoneId.of("America/New_York"));

    static Stream<GuideContent> longest() {
        return Stream.of(
                        "W".repeat(40),
                        "Wolfeschlegelsteinhausenbergerdorff-Anne",
                        "Nguyễn ".repeat(8),
                        "i".repeat(200))
                .map(name -> Example.content(name, PortalTask.MESSAGE, LONG));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void longNamesAndPlacesStayOnOnePageWithinItsMargins(GuideContent content) throws IOException {
        try (var guides = Example.guides()) {
            var letters = letters(guides.make(content));
            assertThat(letters)
                    .allSatisfy(
                            letter -> {
                                assertThat(letter.getXDirAdj()).isGreaterThan((float) MARGIN);
                                assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                                        .isLessThan((float) (612 - MARGIN));
                                assertThat(letter.getYDirAdj()).isBetween(40f, 792 - 34f);
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("longest")
    @DisplayName("R-20 no letter is smaller than 14 points")
    void everyLetterIsLarge(GuideContent content) throws IOException {
        try (var guides = Example.guides()) {
            assertThat(letters(guides.make(content)))
                    .allSatisfy(letter -> assertThat(letter.getYScale()).isGreaterThan(13.99f));
        }
    }

    @Test
    void aNameBeyondAllReasonIsLeftOut() throws IOException {
        try (var guides = Example.guides()) {
            var pdf = guides.make(Example.content("i".repeat(200), PortalTask.TEST_RESULTS));
            assertThat(Example.text(pdf)).contains("See your test results online.");
        }
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        var letters = new ArrayList<TextPosition>();
        var stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        letters.add(text);
                        super.processTextPosition(text);
                    }
                };
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            stripper.getText(document);
        }
        assertThat(letters).hasSizeGreaterThan(300);
        return letters;
    }
}
