package org.vestibule.guide;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The families a guide can be set in, in the order of preference; one family a page. */
record Typefaces(Typeface first, Typeface second) implements Closeable {
    /**
     * @param fonts the folder of the families' folders
     */
    static Typefaces load(Path fonts) throws IOException {
        var atkinson =
                Typeface.load(
                        "Atkinson Hyperlegible Next",
                        fonts.resolve("atkinson-hyperlegible-next"),
                        "AtkinsonHyperlegibleNext");
        var noto = Typeface.load("Noto Sans", fonts.resolve("noto-sans"), "NotoSans");
        return new Typefaces(atkinson, noto);
    }

    /** The first family that has every character. */
    Optional<Typeface> covering(String text) {
        return List.of(first, second).stream().filter(face -> face.covers(text)).findFirst();
    }

    @Override
    public void close() throws IOException {
        try (first;
                second) {}
    }
}
