package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.practice.PortalTask;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

@DisplayName("R-51 the guide is PDF/UA-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibleGuideTest {
    private TemplateGuides guides;

    @BeforeAll
    void open() {
        guides = Example.guides();
    }

    @AfterAll
    void close() throws IOException {
        guides.close();
    }

    @ParameterizedTest
    @EnumSource
    void forEveryTask(PortalTask task) throws Exception {
        assertThat(VeraPdf.brokenClauses(guides.make(Example.content("María", task)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "O'Nguyễn-José 3rd", "Ωμέγα", "Łukasz & <Zoë>"})
    void forEveryName(String name) throws Exception {
        var pdf = guides.make(Example.content(name, PortalTask.MESSAGE));
        assertThat(VeraPdf.brokenClauses(pdf)).isEmpty();
    }

    @Test
    void everyPictureHasWordsAndThePageATitleAndALanguage() throws IOException {
        try (var document = Loader.loadPDF(example())) {
            assertThat(figures(document).stream().map(figure -> figure.getString(COSName.ALT)))
                    .containsExactly(
                            "Square code that opens your sign-up page",
                            "A birthday cake",
                            "A lock",
                            "A bottle of pills");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Your portal guide");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void aPageWithoutLanguageIsFound() throws Exception {
        var spoiled = spoiled(document -> document.getDocumentCatalog().setLanguage(null));
        assertThat(VeraPdf.brokenClauses(spoiled)).isNotEmpty();
    }

    @Test
    void aPictureWithoutWordsIsFound() throws Exception {
        var spoiled = spoiled(document -> figures(document).getFirst().removeItem(COSName.ALT));
        assertThat(VeraPdf.brokenClauses(spoiled)).containsExactly("7.3-1");
    }

    private byte[] example() {
        return guides.make(Example.content("María", PortalTask.REFILL));
    }

    private byte[] spoiled(Consumer<PDDocument> how) throws IOException {
        try (var document = Loader.loadPDF(example())) {
            how.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<COSDictionary> figures(PDDocument document) {
        var figures = new ArrayList<COSDictionary>();
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        root.getKids().forEach(kid -> collect(kid, figures));
        return figures;
    }

    private static void collect(Object kid, List<COSDictionary> figures) {
        if (kid instanceof PDStructureElement element) {
            if (element.getStructureType().equals("Figure")) figures.add(element.getCOSObject());
            element.getKids().forEach(child -> collect(child, figures));
        }
    }
}
