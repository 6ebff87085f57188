package org.vestibule.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

@DisplayName("R-24 the type of a language has every letter of its texts")
class TypeTest {
    private static final Path FONTS =
            Path.of(System.getProperty("vestibule.home", "."), "kiosk-assets/fonts");

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLetterHasAGlyph(Language language) throws IOException {
        assertThat(Letters.of(language)).hasSizeGreaterThan(40);
        assertThat(Letters.missing(language.family(), Letters.of(language))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLetterThatIsNotThereIsFound(Language language) throws IOException {
        assertThat(Letters.missing(language.family(), List.of((int) 'a', 0x1F9E1)))
                .containsExactly("🧡");
    }

    @Test
    @DisplayName("R-21 R-24 every language's own name can be written, whoever speaks it")
    void everyNameHasItsGlyphs() throws IOException {
        var named = OtherLanguages.shipped().all();
        assertThat(named).hasSizeGreaterThanOrEqualTo(20);
        for (var each : named) {
            var language = each.language();
            var letters = language.endonym().codePoints().boxed().toList();
            assertThat(Letters.missing(language.family(), letters)).as(each.english()).isEmpty();
        }
    }

    @Test
    void everyLanguageOfOursIsKnownToTheDesk() {
        for (var language : Languages.shipped().all()) {
            assertThat(OtherLanguages.shipped().english(language.tag())).isPresent();
        }
    }

    @Test
    @DisplayName("every family has its license beside it")
    void everyFamilyHasItsLicense() throws IOException {
        try (var folders = Files.list(FONTS)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                assertThat(folder.resolve("OFL.txt")).content().contains("SIL OPEN FONT LICENSE");
                assertThat(Files.readString(FONTS.resolve("README.md")))
                        .contains(folder.getFileName() + "/OFL.txt");
            }
        }
    }
}
