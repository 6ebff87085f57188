package org.vestibule.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The letters that a language is written with here, and whether its type has them. */
public final class Letters {
    private static final Path FONTS =
            Path.of(System.getProperty("vestibule.home", "."), "kiosk-assets/fonts");
    private static final Path AGREEMENTS = FONTS.resolveSibling("agreements");

    private Letters() {}

    /** Every letter of a language's texts, as code points. */
    public static Set<Integer> of(Language language) throws IOException {
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
        return letters;
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

    /** Those that a family lacks in one of its weights. */
    public static List<String> missing(String family, Iterable<Integer> letters)
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
