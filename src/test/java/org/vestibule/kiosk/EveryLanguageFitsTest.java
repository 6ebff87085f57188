package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.ScreenScan;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Every screen in every language, at standard and large text, on three displays: no word cut off,
 * outside or over another one. With {@code -Dgallery=all} it also writes what it sees to {@code
 * target/languages}.
 */
@DisplayName("R-07 R-09 R-18 every language fits every screen")
class EveryLanguageFitsTest {
    private static final Path FOLDER = Path.of("target", "languages");
    private static final boolean WRITE = "all".equals(System.getProperty("gallery"));

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

    static Stream<Language> languages() {
        return Languages.shipped().all().stream()
                .filter(each -> each.tag().matches(System.getProperty("gallery.only", ".*")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsCutOff(Language language) {
        var findings = new ArrayList<String>();
        for (var shape : SHAPES) Fx.run(() -> walk(language, shape, findings));
        assertThat(findings).isEmpty();
    }

    private static void walk(Language language, Shape shape, List<String> findings) {
        new GlassWalk(
                        () -> kiosk(shape),
                        language,
                        (name, glass) -> {
                            for (var size : List.of(TextSize.LARGE, TextSize.STANDARD)) {
                                glass.size(size);
                                var where =
                                        "%s-%s-%s-%s"
                                                .formatted(
                                                        language.tag(),
                                                        shape.name(),
                                                        size.name().toLowerCase(Locale.ROOT),
                                                        name.replaceAll("\\W+", "-"));
                                pages(glass, where, findings);
                            }
                        })
                .everywhere();
    }

    private static Glass kiosk(Shape shape) {
        var glass = new Glass(Languages.shipped().all());
        glass.on(shape.width(), shape.height());
        return glass;
    }

    /** What does not go on one page goes on the next. */
    private static void pages(Glass glass, String where, List<String> findings) {
        var page = 1;
        do {
            var named = page == 1 ? where : where + "-page-" + page;
            for (var found : ScreenScan.findings(glass.scene(), DisplayProfile.DESIGN)) {
                findings.add(named + ": " + found);
            }
            if (WRITE) Fx.save(glass.scene(), FOLDER.resolve(named + ".png"));
            page++;
        } while (glass.turnPage());
        while (glass.turnBack()) page--;
    }
}
