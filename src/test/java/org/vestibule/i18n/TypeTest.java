package org.vestibule.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

@DisplayName("R-24 the type of a language has every letter of its texts")
class TypeTest {
    private static final Path FONTS =
            Path.of(System.getProperty("vestibule.home", "."), "kiosk-assets/fonts");
    private static final Path AGREEMENTS = FONTS.resolveSibling("agreements");

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLetterHasAGlyph(Language language) throws IOException {
        var letters = new TreeSet<Integer>();
        language.endonym().codePoints().forEach(letters::add);
        for (var audience : ReviewGate.written(language)) {
            Bundles.raw(Messages.load(audience, language))
                    .values()
                    .forEach(text -> text.codePoints().forEach(letters::add));
        }
        for (var text : agreements(language)) text.codePoints().forEach(letters::add);
        letters.removeIf(Character::isWhitespace);
        // Marks of direction show nothing.
        letters.removeIf(each -> Character.getType(each) == Character.FORMAT);
        assertThat(missing(language.family(), letters)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLetterThatIsNotThereIsFound(Language language) throws IOException {
        assertThat(missing(language.family(), List.of((int) 'a', 0x1F9E1))).containsExactly("🧡");
    }

    @Test
    @DisplayName("R-21 R-24 every language's own name can be written, whoever speaks it")
    void everyNameHasItsGlyphs() throws IOException {
        var named = OtherLanguages.shipped().all();
        assertThat(named).hasSizeGreaterThanOrEqualTo(20);
        for (var each : named) {
            var language = each.language();
            var letters = language.endonym().codePoints().boxed().toList();
            assertThat(missing(language.family(), letters)).as(each.english()).isEmpty();
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

    /** What can be agreed to, in this language. */
    private static List<String> agreements(Language language) throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.list(AGREEMENTS)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith("_" + language.tag() + ".txt")) texts.add(Files.readString(file));
            }
        }
        assertThat(texts).as("agreements in %s", language.tag()).hasSize(4);
        return texts;
    }

    private static List<String> missing(String family, Iterable<Integer> letters)
            throws IOException {
        var missing = new ArrayList<String>();
        for (var weight : List.of("Regular", "Bold")) {
            try (var font = font(family, weight)) {
                var glyphs = font.getUnicodeCmapLookup();
                for (var letter : letters) {
                    var shown = Character.toString(letter);
                    if (glyphs.getGlyphId(letter) == 0 && !missing.contains(shown)) {
                        missing.add(shown);
                    }
                }
            }
        }
        return missing;
    }

    private static TrueTypeFont font(String family, String weight) throws IOException {
        var folder = FONTS.resolve(family.toLowerCase(Locale.ROOT).replace(' ', '-'));
        var file = folder.resolve(family.replace(" ", "") + "-" + weight + ".ttf");
        return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
    }
}
