package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.film.Reels;
import org.vestibule.ui.Fx;
import org.vestibule.ui.access.AccessScan;
import org.vestibule.ui.access.Exemptions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every screen in every language and in one made up, at four sizes of text, in both themes, on
 * three displays: one scan with every rule. {@code -Daccess.grid=full} scans the whole grid, {@code
 * -Daccess.cells} those that the expression matches; otherwise two windows have their turn each
 * day, a tenth of the grid. What was found and how much was scanned goes to {@code
 * target/accessibility}; with {@code -Daccess.pictures=true} what was seen too.
 */
@DisplayName("R-06 R-07 R-08 R-09 R-10 R-11 R-14 R-23 R-54 every screen is accessible")
class EveryScreenIsAccessibleTest {
    private static final Path FOLDER = Path.of("target", "accessibility");
    private static final String CELLS = System.getProperty("access.cells", "");
    private static final boolean FULL = "full".equals(System.getProperty("access.grid"));
    private static final boolean PICTURES = Boolean.getBoolean("access.pictures");

    private static final Grid GRID = new Grid(languages());
    private static final AccessScan SCAN = new AccessScan(Exemptions.reviewed(), FULL);
    private static final AccessReport REPORT = new AccessReport(SCAN, GRID, wanted());

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static List<Language> languages() {
        var languages = new ArrayList<>(Languages.shipped().all());
        languages.add(PseudoLanguage.of(Language.Direction.RIGHT_TO_LEFT));
        return languages;
    }

    private static List<Grid.Cell> wanted() {
        if (FULL) return GRID.cells();
        if (CELLS.isEmpty()) return GRID.turn(LocalDate.now(ZoneOffset.UTC).getDayOfYear());
        return GRID.cells().stream().filter(cell -> cell.toString().matches(CELLS)).toList();
    }

    static Stream<Grid.Round> rounds() {
        return Grid.rounds(wanted()).stream();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void nothingIsInTheWay(Grid.Round round) {
        var before = SCAN.findings().size();
        var start = System.nanoTime();
        Fx.run(() -> walk(round));
        REPORT.took(round, System.nanoTime() - start);
        assertThat(SCAN.findings().subList(before, SCAN.findings().size())).isEmpty();
    }

    @AfterAll
    static void report(TestReporter reporter) {
        REPORT.write(FOLDER);
        reporter.publishEntry("scanned", REPORT.summary());
        assertThat(REPORT.missing()).as("not scanned").isEmpty();
        assertThat(SCAN.unused(GRID.cells().stream().map(Object::toString).toList()))
                .as("exemptions that nothing needs")
                .isEmpty();
    }

    private static void walk(Grid.Round round) {
        new GlassWalk(
                        () -> kiosk(round),
                        round.language(),
                        (name, glass) -> {
                            for (var cell : round.cells()) look(cell, name, glass);
                            glass.size(round.cells().getFirst().size());
                            glass.contrast(false);
                            Fx.layOut(glass.scene());
                        })
                .everywhere();
    }

    private static Glass kiosk(Grid.Round round) {
        var shipped = new ArrayList<>(Languages.shipped().all());
        if (!shipped.contains(round.language())) shipped.add(round.language());
        var glass = new Glass(shipped, Reels.everywhere(shipped));
        glass.on(round.shape().width(), round.shape().height());
        return glass;
    }

    /** What does not go on one page goes on the next. */
    private static void look(Grid.Cell cell, String name, Glass glass) {
        glass.size(cell.size());
        glass.contrast(cell.highContrast());
        var screen = REPORT.saw(name, glass.kiosk().screen());
        var direction = glass.kiosk().language().direction();
        var page = 1;
        do {
            var named = page == 1 ? name : name + ", page " + page;
            SCAN.look(
                    new AccessScan.Place(cell.toString(), screen, named), glass.scene(), direction);
            if (PICTURES) {
                var file = (cell + "-" + named).replaceAll("\\W+", "-") + ".png";
                Fx.save(glass.scene(), FOLDER.resolve("pictures").resolve(file));
            }
        } while (glass.turnTo(++page));
        glass.turnTo(1);
    }
}
