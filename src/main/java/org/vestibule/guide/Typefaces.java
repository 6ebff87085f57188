package org.vestibule.guide;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The families that a language's guides can be set in, the preferred one first; one a page. */
record Typefaces(List<Typeface> all) implements Closeable {
    Typefaces {
        all = List.copyOf(all);
    }

    /**
     * @param fonts with a folder a family: {@code Noto Sans} lies in {@code noto-sans}
     * @param families in the order of preference
     */
    static Typefaces load(Path fonts, List<String> families) throws IOException {
        var faces = new ArrayList<Typeface>();
        for (var family : families) {
            var folder = fonts.resolve(family.toLowerCase(Locale.ROOT).replace(' ', '-'));
            faces.add(Typeface.load(family, folder, family.replace(" ", "")));
        }
        return new Typefaces(faces);
    }

    /** The first family that has every character. */
    Optional<Typeface> covering(String text) {
        return all.stream().filter(face -> face.covers(text)).findFirst();
    }

    /** For what none of them has. */
    Typeface last() {
        return all.getLast();
    }

    @Override
    public void close() throws IOException {
        for (var face : all) face.close();
    }
}
