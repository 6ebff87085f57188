package org.vestibule.guide;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * One family in its two weights, parsed once and used for every guide. Not for more than one thread
 * at a time.
 *
 * @param family as the template's style sheet names it
 */
record Typeface(String family, TrueTypeFont regular, TrueTypeFont bold) implements Closeable {
    /**
     * @param stem of the files, before {@code -Regular.ttf}
     */
    static Typeface load(String family, Path folder, String stem) throws IOException {
        return new Typeface(
                family,
                parse(folder.resolve(stem + "-Regular.ttf")),
                parse(folder.resolve(stem + "-Bold.ttf")));
    }

    private static TrueTypeFont parse(Path file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
    }

    /** Whether every character has a glyph of its own. */
    boolean covers(String text) {
        return text.codePoints()
                .filter(Typeface::isShown)
                .allMatch(c -> glyph(regular, c) != 0 && glyph(bold, c) != 0);
    }

    /** How wide a bold line is, in the unit of the size. */
    double boldWidth(String line, double size) {
        var units =
                line.codePoints()
                        .filter(Typeface::isShown)
                        .mapToDouble(c -> advance(bold, c))
                        .sum();
        return units * size / unitsPerEm(bold);
    }

    /** Marks of direction have neither glyph nor width. */
    private static boolean isShown(int character) {
        return Character.getType(character) != Character.FORMAT;
    }

    private static double advance(TrueTypeFont font, int character) {
        try {
            return font.getAdvanceWidth(glyph(font, character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int unitsPerEm(TrueTypeFont font) {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int glyph(TrueTypeFont font, int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (regular;
                bold) {}
    }
}
