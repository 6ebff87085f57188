package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.i18n.Language;
import org.vestibule.practice.PortalTask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class GuideFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"María", "O'Nguyễn-José"})
    void weighsAtMost60KilobytesAndEmbedsOnlyTheLettersItUses(String name) throws IOException {
        try (var guides = Example.guides()) {
            var pdf = guides.make(Example.content(name, PortalTask.VISIT));
            assertThat(pdf.length).isLessThanOrEqualTo(60_000);
            try (var document = Loader.loadPDF(pdf)) {
                var resources = document.getPage(0).getResources();
                var fonts = new ArrayList<String>();
                for (COSName font : resources.getFontNames()) {
                    var embedded = resources.getFont(font);
                    assertThat(embedded.isEmbedded()).isTrue();
                    fonts.add(embedded.getName());
                }
                assertThat(fonts).hasSize(2).allMatch(font -> font.matches("[A-Z]{6}\\+.*"));
            }
        }
    }

    @Test
    void aPageIsInOneFamily() throws IOException {
        try (var faces = Typefaces.load(Example.FONTS, Language.ENGLISH.families())) {
            assertThat(faces.covering("María Łukasz’s").map(Typeface::family))
                    .contains("Atkinson Hyperlegible Next");
            assertThat(faces.covering("Nguyễn").map(Typeface::family)).contains("Noto Sans");
            assertThat(faces.covering("Наташа").map(Typeface::family)).contains("Noto Sans");
            assertThat(faces.covering("中文")).isEmpty();
        }
    }

    @Test
    void guidesMadeAtTheSameTimeStayApart() throws Exception {
        try (var guides = Example.guides();
                var threads = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<String>>();
            for (int i = 0; i < 8; i++) {
                var name = "Person" + (char) ('A' + i);
                work.add(() -> Example.text(guides.make(Example.content(name, PortalTask.REFILL))));
            }
            var pages = threads.invokeAll(work);
            for (int i = 0; i < 8; i++) {
                assertThat(pages.get(i).get()).contains("Person" + (char) ('A' + i) + ", ");
            }
        }
    }
}
