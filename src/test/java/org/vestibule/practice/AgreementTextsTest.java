package org.vestibule.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class AgreementTextsTest {
    @TempDir Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (var kind : AgreementTexts.KINDS) {
            Files.writeString(folder.resolve(kind + "_2026-01_en.txt"), "Title\r\n\r\nBody.\r\n");
        }
    }

    @Test
    void titleAndBodyArePartsOfWhatIsHashed() throws IOException {
        var text = AgreementTexts.load(folder).text("terms", "en");
        assertThat(text).isEqualTo(new AgreementText("terms", "2026-01", "en", "Title\n\nBody."));
        assertThat(text.title()).isEqualTo("Title");
        assertThat(text.body()).isEqualTo("Body.");
        // printf 'Title\n\nBody.' | sha256sum
        assertThat(text.sha256())
                .isEqualTo("4e41b7f7f851b617e6354d78f9e390d8312cda2090e9a927403992b1cfc5e77f");
    }

    @Test
    void theNewestVersionCounts() throws IOException {
        Files.writeString(folder.resolve("terms_2026-07_en.txt"), "Newer");
        assertThat(AgreementTexts.load(folder).text("terms", "en").version()).isEqualTo("2026-07");
    }

    @Test
    void anotherLanguageIsTakenWhereThereIsOne() throws IOException {
        Files.writeString(folder.resolve("terms_2025-01_es.txt"), "Condiciones");
        var texts = AgreementTexts.load(folder);
        assertThat(texts.text("terms", "es").title()).isEqualTo("Condiciones");
        assertThat(texts.text("notice", "es").language()).isEqualTo("en");
    }

    @Test
    void aMissingKindIsNamed() throws IOException {
        Files.delete(folder.resolve("notice_2026-01_en.txt"));
        assertThatThrownBy(() -> AgreementTexts.load(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no notice_<version>_en.txt");
    }
}
