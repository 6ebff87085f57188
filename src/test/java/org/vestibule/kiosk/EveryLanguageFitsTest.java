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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every screen in every language, at standard and large text, on three displays: no word cut off,
 * outside or over another one. A tenth of them in each build, another one each day; with {@code
 * -Dgallery=all} all of them, or those that {@code -Dgallery.only} matches, and what it sees goes
 * to {@code target/languages}.
 */
@DisplayName("R-07 R-09 R-18 every language fits every screen")
class EveryLanguageFitsTest {
    private static final Path FOLDER = Path.of("target", "languages");
    private static final boolean WRITE = "all".equals(System.getProperty("gallery"));

    private static final String ONLY = System.getProperty("gallery.only", ".*");
    private static final int TURNS = 10;

    record Shape(String name, int width, int height) {}

    private static final List<Shape> SHAPES =
            List.of(
                    new Shape("portrait", 1080, 1920),
                    new Shape("landscape", 1920, 1080),
                    new Shape("small", 1280, 800));

    @BeforeAll
    static void start() {
        Fx.start();
    }

    /** A language on a display, at a size of its text. */
    record Cell(Language language, Shape shape, TextSize size) {
        @Override
        public String toString() {
            return language.tag() + "-" + shape.name() + "-" + size.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A tenth of the grid, another one each day; all of it when it is asked for. */
    static Stream<Cell> cells() {
        var grid = new ArrayList<Cell>();
        for (var language : Languages.shipped().all()) {
            for (var shape : SHAPES) {
                for (var size : List.of(TextSize.STANDARD, TextSize.LARGE)) {
                    grid.add(new Cell(language, shape, size));
                }
            }
        }
        if (WRITE) return grid.stream().filter(cell -> cell.toString().matches(ONLY));
        var turn = LocalDate.now(ZoneOffset.UTC).getDayOfYear() % TURNS;
        return IntStream.range(0, grid.size()).filter(at -> at % TURNS == turn).mapToObj(grid::get);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void nothingIsCutOff(Cell cell) {
        var findings = new ArrayList<String>();
        Fx.run(() -> walk(cell, findings));
        assertThat(findings).isEmpty();
    }

    private static void walk(Cell cell, List<String> findings) {
        new GlassWalk(
                        () -> kiosk(cell.shape()),
                        cell.language(),
                        (name, glass) -> {
                            glass.size(cell.size());
                            var where = cell + "-" + name.replaceAll("\\W+", "-");
                            pages(glass, where, findings);
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
