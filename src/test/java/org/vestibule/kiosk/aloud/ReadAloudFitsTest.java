package org.vestibule.kiosk.aloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Glass;
import org.vestibule.ui.Fx;
import org.vestibule.ui.ScreenScan;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The card with speed and loudness on three displays; pictures of it in {@code target/aloud}. */
class ReadAloudFitsTest {
    private static final Path FOLDER = Path.of("target", "aloud");
    private static final boolean WRITE = Boolean.getBoolean("vestibule.pictures");

    private record Shape(String name, int width, int height) {}

    private static final List<Shape> SHAPES =
            List.of(
                    new Shape("portrait", 1080, 1920),
                    new Shape("landscape", 1920, 1080),
                    new Shape("small", 1280, 800));

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    @DisplayName("R-07 R-09 The card is whole, and its buttons are large, in every language")
    void fits() {
        var findings = new ArrayList<String>();
        for (var language : Languages.shipped().all()) {
            for (var shape : SHAPES) Fx.run(() -> look(language, shape, true, findings));
            Fx.run(() -> look(language, SHAPES.getFirst(), false, findings));
        }
        assertThat(findings).isEmpty();
    }

    private static void look(Language language, Shape shape, boolean voice, List<String> findings) {
        try (var glass = new Glass(Languages.shipped().all())) {
            glass.on(shape.width(), shape.height());
            if (!voice) glass.speech.lacks(language.tag());
            if (!glass.kiosk().language().equals(language)) {
                glass.touch("ui.language");
                glass.touchWords(language.endonym());
            }
            glass.touch("ui.read-aloud");
            for (var size : List.of(TextSize.LARGE, TextSize.STANDARD)) {
                glass.size(size);
                var name =
                        language.tag() + "-" + shape.name() + "-" + size + (voice ? "" : "-mute");
                ScreenScan.findings(glass.scene(), DisplayProfile.DESIGN)
                        .forEach(found -> findings.add(name + ": " + found));
                save(glass, name);
            }
            glass.touch("read-aloud.close");
            save(glass, language.tag() + "-" + shape.name() + "-on");
        }
    }

    private static void save(Glass glass, String name) {
        if (WRITE) Fx.save(glass.scene(), FOLDER.resolve(name + ".png"));
    }
}
