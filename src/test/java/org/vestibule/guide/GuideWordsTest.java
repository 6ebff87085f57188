package org.vestibule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.practice.PortalTask;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideWordsTest {
    private final Messages texts = Messages.load(Audience.GUIDE, Language.ENGLISH);
    private TemplateGuides guides;

    @BeforeAll
    void open() {
        guides = Example.guides();
    }

    @AfterAll
    void close() throws IOException {
        guides.close();
    }

    private String page(String name, PortalTask task) {
        return Example.text(guides.make(Example.content(name, task)));
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
                        headline(task, "O'Nguyễn-José"),
                        texts.text("lead"),
                        texts.text("scan"),
                        "portal.elmstreet.example",
                        texts.text("type"),
                        "K7QM-2X9P",
                        texts.text(Message.of("until").with("date", "November 30")),
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
                        texts.text(Message.of("discard").with("date", "November 30")),
                        texts.text(Message.of("help").with("phone", "(617) 555-0142")),
                        "Monday to Friday, 8 to 5");
        assertThat(Signs.of(page("O'Nguyễn-José", task))).isEqualTo(Signs.of(expected));
    }

    /**
     * In the order of the alphabet: a table is painted after the lines around it. That each text
     * stands there whole, the guide itself has proven before it was returned.
     */
    private String headline(PortalTask task, String name) {
        return texts.text(Message.of("headline-" + task.code()).with("name", name));
    }

    @Test
    void withoutANameThePageStillSpeaksToYou() {
        assertThat(page("", PortalTask.TEST_RESULTS)).contains("See your test results online.");
    }

    @ParameterizedTest
    @CsvSource({"玛丽亚", "مريم", "Mar\u0000a", "\u202Ednomla", "\uE000"})
    void aNameThatOurTypeCannotWriteIsLeftOutAndNotMaimed(String name) {
        assertThat(page(name, PortalTask.TEST_RESULTS))
                .contains("See your test results online.")
                .doesNotContain("#");
    }

    @Test
    void aNameInDecomposedLettersIsThatName() {
        assertThat(page("Jose\u0301", PortalTask.TEST_RESULTS))
                .contains("José, see your test results online.");
    }

    @Test
    void aNameIsTextAndNeverMarkup() {
        assertThat(page("Zoë & <b>Max</b>", PortalTask.TEST_RESULTS))
                .contains("Zoë & <b>Max</b>, see your test results online.");
    }

    @ParameterizedTest
    @EnumSource
    void theStepNamesTheButtonThatThePhoneShows(PortalTask task) {
        var phone = Messages.load(Audience.PHONE, Language.ENGLISH);
        assertThat(texts.text("step-3-" + task.code()))
                .isEqualTo("Touch “" + phone.text("task." + task.code() + ".name") + ".”");
    }

    @Test
    @DisplayName("R-52 nobody is named outside the headline, and the scanned code is in no words")
    void nothingPersonalBeyondTheFirstName() throws IOException {
        var pdf = guides.make(Example.content("Zephyrine", PortalTask.TEST_RESULTS));
        assertThat(Example.text(pdf)).containsOnlyOnce("Zephyrine").doesNotContain(Example.TOKEN);
        try (var document = Loader.loadPDF(pdf)) {
            var info = document.getDocumentInformation().getCOSObject().toString();
            var xmp = document.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(info + new String(xmp, StandardCharsets.UTF_8))
                    .doesNotContain("Zephyrine", Example.TOKEN, "K7QM");
        }
    }

    @Test
    void everyTextOfTheBundleIsUsed() throws IOException {
        var template =
                Files.readString(Example.TEMPLATES.resolve("quick-start.html"))
                        + Files.readString(Example.TEMPLATES.resolve("take-home.html"));
        assertThat(texts.keys())
                .allSatisfy(
                        key -> {
                            var name = key;
                            for (var task : PortalTask.values()) {
                                name = name.replace("-" + task.code(), "");
                            }
                            name = name.replace("-nameless", "");
                            // The large line of each page is called so, whatever it says.
                            name = name.replace("home-headline", "headline");
                            assertThat(template)
                                    .containsAnyOf("{{" + name + "}}", "{{" + name + ".");
                        });
    }
}
