package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.practice.PortalTask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page to take home, in each language; {@code -Dgallery=all} leaves it in target/guides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeafletTest {
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

    private byte[] pdf(Language language) throws IOException {
        var pdf = guides.make(new Leaflet(language, Example.spoken()));
        if (WRITE) {
            var folder = Files.createDirectories(Path.of("target", "guides"));
            Files.write(folder.resolve(language.tag() + "-take-home.pdf"), pdf);
        }
        return pdf;
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-25 what stands on the page is its source, not a sign more and not one less")
    void theWholeText(Language language) throws IOException {
        assertThat(Signs.plain(Example.text(pdf(language))))
                .isEqualTo(Signs.plain(source(language)));
    }

    private static String source(Language language) {
        var texts = Messages.load(Audience.GUIDE, language);
        var words = new ArrayList<String>();
        for (var key : List.of("title", "headline", "lead", "start", "start-more", "keep")) {
            words.add(texts.text("home-" + key));
        }
        for (var task : PortalTask.values()) {
            words.add(texts.text("headline-" + task.code() + "-nameless"));
            words.add(texts.text("step-3-more-" + task.code()));
        }
        words.add(texts.text(Message.of("home-call").with("phone", "(617) 555-0142")));
        words.add("Elm Street Family Medicine");
        words.add(Example.spoken().hours().in(language.tag()));
        return String.join(" ", words);
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-51 the page is PDF/UA-1 and names its language")
    void isAccessible(Language language) throws Exception {
        var pdf = pdf(language);
        assertThat(VeraPdf.brokenClauses(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
        }
    }

    @Test
    @DisplayName("R-52 there is nothing on it to scan, and nothing that ends")
    void carriesNoCode() throws IOException {
        assertThat(PrintedPage.square(pdf(Language.ENGLISH))).isEmpty();
    }
}
